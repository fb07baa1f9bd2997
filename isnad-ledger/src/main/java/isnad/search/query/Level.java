package isnad.search.query;

/** How much a word on a page may differ from a word of the query, the strictest first. */
public enum Level {
    /** The same letters: vowel signs, tatweel, the case of Latin letters and shapes aside. */
    EXACT,
    /** The same word: clitics taken off, spellings of hamza, ya, ta marbuta and digits folded. */
    WORD,
    /** The same stem, and the lemmas that the vocabulary knows. */
    STEM,
    /** The same person, state, body or place in any spelling; other words as at {@link #STEM}. */
    ENTITY
}

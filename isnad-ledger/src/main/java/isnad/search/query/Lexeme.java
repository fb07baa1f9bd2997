package isnad.search.query;

/**
 * A piece of a query's text.
 *
 * @param text of a word, its letters; of a phrase, what stands between the marks; of a field, its
 *     name
 * @param at its first UTF-16 unit in the query, from 0
 */
record Lexeme(Kind kind, String text, int at) {
    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        OPEN,
        CLOSE,
        OPEN_EVENT,
        CLOSE_EVENT,
        AND,
        OR,
        NOT,
        /** {@code ~5}, directly behind a phrase. */
        WITHIN,
        END
    }

    /** How it is called in a message. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}

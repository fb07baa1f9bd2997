package isnad.lexicon;

/**
 * One way to read a word form (without its clitics).
 *
 * @param lemma the vocabulary row it belongs to, as written there
 * @param key the lemma folded
 * @param verb the folded lemma of the verb, also of a masdar and a participle; else as {@code key}
 * @param pos part of speech
 * @param number grammatical number
 * @param gender grammatical gender
 * @param person 1, 2 or 3 for verbs, else 0
 * @param rank place in its file, which lists common words first; 0 where the file has no such order
 * @param construct whether this form only stands before a genitive or a suffix
 */
public record WordForm(
        String lemma,
        String key,
        String verb,
        Pos pos,
        Number number,
        Gender gender,
        int person,
        int rank,
        boolean construct) {
    /** Parts of speech, finer than UD where frames need it. */
    public enum Pos {
        PERFECT,
        IMPERFECT,
        MASDAR,
        ACTIVE_PARTICIPLE,
        PASSIVE_PARTICIPLE,
        NOUN,
        ADJECTIVE,
        PREPOSITION,
        CONJUNCTION,
        SUBORDINATOR,
        COMPLEMENTIZER,
        RELATIVE,
        DEMONSTRATIVE,
        PRONOUN,
        NEGATION,
        AUXILIARY,
        ADVERB,
        NUMERAL,
        PARTICLE;

        public boolean isVerb() {
            return this == PERFECT || this == IMPERFECT;
        }

        /** Whether the form declines like a noun. */
        public boolean isNominal() {
            return switch (this) {
                case MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NOUN, ADJECTIVE -> true;
                default -> false;
            };
        }

        /** Whether the form belongs to a closed class. */
        public boolean isClosed() {
            return !isVerb() && !isNominal();
        }
    }

    /** Grammatical number. */
    public enum Number {
        SINGULAR,
        DUAL,
        PLURAL,
        ANY
    }

    /** Grammatical gender. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        ANY
    }
}

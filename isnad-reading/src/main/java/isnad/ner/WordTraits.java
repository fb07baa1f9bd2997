package isnad.ner;

/**
 * What the model looks at in one word form: numbers only. Made once for each word of an article.
 *
 * @param number which word of the article it is, from 1; 0 for the edge of a sentence
 * @param word the word
 * @param base the word without proclitics, as far as they can be told
 * @param stem letters of {@code base}, for affixes
 * @param part parts of speech that the vocabulary gives it, as bits; see {@link TraitReader}
 * @param first the part of speech of the first reading
 * @param rank how common a noun or adjective it is; 0 where unknown
 * @param clitics which proclitics and suffixes it may have, as bits
 * @param given whether it is a given name: of the whole word (1), of the base (2)
 * @param cluster its distributional class, or -1
 * @param baseCluster the class of the base, or -1
 * @param habit how often it is part of names in unlabelled text, or -1
 * @param baseHabit the same of the base
 * @param shape what it is made of and how long it is
 */
record WordTraits(
        int number,
        int word,
        int base,
        String stem,
        int part,
        int first,
        int rank,
        int clitics,
        int given,
        int cluster,
        int baseCluster,
        int habit,
        int baseHabit,
        int shape) {
    static final int UNKNOWN = 0;

    boolean isLetters() {
        return shape >= 16;
    }

    /** Whether it is a word of letters that the vocabulary does not have. */
    boolean isStrange() {
        return part == UNKNOWN && isLetters();
    }
}

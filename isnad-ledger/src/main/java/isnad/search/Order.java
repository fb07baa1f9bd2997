package isnad.search;

/** In which order articles are answered. */
public enum Order {
    /**
     * The best first: for each word, phrase and prefix of the query an article gets points by its
     * strictest level of match, 4 to 8 for exact, 2 to 4 for word, 1 to 2 for stem, 0.5 to 1 for
     * entity, more within these bounds the oftener it stands in few words; points are added up.
     * Facts give none. Then the latest first.
     */
    RANK,
    /** The latest published first, undated ones last. */
    LATEST,
    /** The earliest published first, undated ones last. */
    EARLIEST,
    /** By the numbers of articles, upwards. */
    ARTICLE
}

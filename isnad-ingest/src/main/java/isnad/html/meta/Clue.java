package isnad.html.meta;

/**
 * A moment that a page tells of its article, and where.
 *
 * @param source what it was read from, in words
 * @param distance how many lines stand between it and the headline
 */
record Clue(Stamp stamp, Trust trust, String source, int distance) {
    /**
     * How far a place is to be believed, the best first. The order was found on the first 800 pages
     * of the date set of adbar/htmldate ({@code isnad.bench.html.DateAccuracy}).
     */
    enum Trust {
        /** {@code datePublished} of the article in JSON-LD. */
        LINKED_DATA,
        /** {@code article:published_time}. */
        ARTICLE_META,
        /** Microdata or RDFa of the article. */
        MARKED,
        /** Another name in the page's head. */
        META,
        /** A line near the headline with a word for publication. */
        LABELLED,
        /** {@code <time>} that is called the time of publication. */
        TIME_PUBLISHED,
        /** The page's address. */
        ADDRESS,
        /** A line near the headline whose element is named for a date. */
        DATED,
        /** Any other {@code <time>} near the headline. */
        TIME,
        /** A line of nothing but a date near the headline. */
        VISIBLE,
        /** {@code datePublished} of the page in JSON-LD. */
        PAGE_DATA,
        /** When the entry was made. */
        CREATED,
        /** A name that pages also use for other dates. */
        WEAK,
        /** Data in a script. */
        SCRIPT,
        /** A date anywhere else on the page. */
        FAR,
        /** The last change, where nothing else is told. */
        UPDATE,
        /** A month or a year alone. */
        ROUGH
    }
}

package isnad.input;

/** What an input is, by its content. */
enum Kind {
    GZIP,
    ZIP,
    WARC,
    FEED,
    SITEMAP,
    OPML,
    JSON,
    MHTML,
    /** No page and nothing that holds pages; {@link Foreign} says what. */
    FOREIGN,
    /** Text, marked up or not, or nothing that is known; perhaps a table. */
    PAGE
}

package isnad.search;

/** The fields of the index. */
final class Fields {
    /** Words of the text, the terms of all levels at one position. */
    static final String TEXT = "text";

    /** Facts: the events are the positions, in the order of the record, then the quotes. */
    static final String ACT = "act";

    /** The number of the article as a term. */
    static final String KEY = "key";

    /** The number of the article as a value. */
    static final String ARTICLE = "article";

    /** The ledger's ids of who takes part; the reader's are facts. */
    static final String ID = "id";

    /** Id and words of the outlet, as terms; the id also as a value. */
    static final String OUTLET = "outlet";

    /** First day of publication, as a value, and as a point: so the latest are found at once. */
    static final String DAY = "day";

    /** Days of publication, as an interval. */
    static final String PUBLISHED = "published";

    /** First and last day of each position of {@link #ACT}, four bytes each. */
    static final String DAYS = "days";

    /** Types and statuses of the events, a bit each. */
    static final String KINDS = "kinds";

    private Fields() {}
}

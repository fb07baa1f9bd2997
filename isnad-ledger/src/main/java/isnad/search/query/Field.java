package isnad.search.query;

/** What a fact of a query is about. */
public enum Field {
    /** Who acts; in acts without an order, who takes part. */
    WHO(true),
    /** Whom it is done to or with. */
    WITH(true),
    /** One of the 16 types. */
    TYPE(true),
    STATUS(true),
    /** Any link of a chain of transmission. */
    SOURCE(true),
    /** The first link of a chain. */
    ORIGIN(true),
    /** The place or the state where it is done. */
    IN(true),
    /** The first day. */
    FROM(true),
    /** The last day. */
    TO(true),
    /** Who published the article. */
    OUTLET(false),
    /** The id of somebody who takes part, the reader's or the ledger's. */
    ID(false);

    private final boolean event;

    Field(boolean event) {
        this.event = event;
    }

    /** Whether it is told of an event; else of an article. */
    public boolean ofEvent() {
        return event;
    }

    /** Whether it bounds days. */
    public boolean isDay() {
        return this == FROM || this == TO;
    }
}

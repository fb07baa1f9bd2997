package isnad.search.query;

/** A query that cannot be understood: where, and what was expected there. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final int at;

    /**
     * A complaint.
     *
     * @param at place in the query's text in UTF-16 units, from 0
     * @param message what was expected
     */
    public QueryException(int at, String message) {
        super("at " + (at + 1) + ": " + message);
        this.at = at;
    }

    /** Place in the query's text in UTF-16 units, from 0. */
    public int at() {
        return at;
    }
}

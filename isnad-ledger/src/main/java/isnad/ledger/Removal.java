package isnad.ledger;

/**
 * What a removal took away.
 *
 * @param pages that hold nothing any more
 * @param lines that nobody tells any more
 */
public record Removal(int articles, int pages, int events, long lines) {
    /** Nothing. */
    public static final Removal NONE = new Removal(0, 0, 0, 0);

    /** Both together. */
    public Removal and(Removal other) {
        return new Removal(
                articles + other.articles,
                pages + other.pages,
                events + other.events,
                lines + other.lines);
    }
}

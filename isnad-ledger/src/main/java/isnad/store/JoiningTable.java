package isnad.store;

import java.util.List;

/** Which entities were found to be one, and why; not what people say about it. */
public final class JoiningTable {
    private final Database database;

    JoiningTable(Database database) {
        this.database = database;
    }

    /** Two that were found to be one. */
    public record Joining(long entity, long other, String reason) {}

    /** Adds; answers whether it is new. */
    public boolean add(long entity, long other, String reason) {
        return database.change(
                        "INSERT OR IGNORE INTO joining(entity, other, reason) VALUES(?, ?, ?)",
                        Math.min(entity, other),
                        Math.max(entity, other),
                        reason)
                > 0;
    }

    /** All in which an entity is one of the two, in the order of their numbers. */
    public List<Joining> of(long entity) {
        return database.list(
                row -> new Joining(row.number(1), row.number(2), row.text(3)),
                "SELECT entity, other, reason FROM joining WHERE entity = ?1 OR other = ?1"
                        + " ORDER BY entity, other",
                entity);
    }

    public long count() {
        return database.number("SELECT count(*) FROM joining");
    }
}

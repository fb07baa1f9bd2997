package isnad.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saved searches. */
public final class SearchTable {
    private static final String COLUMNS = "name, query, level, channel, made, seen";

    private final Database database;

    SearchTable(Database database) {
        this.database = database;
    }

    /**
     * A saved search.
     *
     * @param level how closely words must match
     * @param channel where alerts go, as JSON
     * @param made ISO 8601 instant
     * @param seen number of the last article that was looked at
     */
    public record SavedSearch(
            String name, String query, String level, String channel, String made, long seen) {}

    /** Keeps a search, in the place of one of the same name. */
    public void put(SavedSearch search) {
        database.change(
                "INSERT OR REPLACE INTO search(name, query, level, channel, made, seen)"
                        + " VALUES(?, ?, ?, ?, ?, ?)",
                search.name(),
                search.query(),
                search.level(),
                search.channel(),
                search.made(),
                search.seen());
    }

    /** Says how far it has come. */
    public void seen(String name, long article) {
        database.change("UPDATE search SET seen = ? WHERE name = ?", article, name);
    }

    /**
     * Lets searches that had looked at everything up to one article pass over those up to another.
     */
    public void passOver(long from, long to) {
        database.change("UPDATE search SET seen = ? WHERE seen >= ?", to, from);
    }

    public @Nullable SavedSearch get(String name) {
        return database.one(
                SearchTable::search, "SELECT " + COLUMNS + " FROM search WHERE name = ?", name);
    }

    public List<SavedSearch> all() {
        return database.list(
                SearchTable::search, "SELECT " + COLUMNS + " FROM search ORDER BY name");
    }

    public boolean remove(String name) {
        return database.change("DELETE FROM search WHERE name = ?", name) > 0;
    }

    private static SavedSearch search(Row row) {
        return new SavedSearch(
                row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.number(6));
    }
}

package isnad.store;

import java.util.List;

/**
 * What acts and articles can be found by: those that share a feature within a window of days. A
 * target is an event's number or, below zero, an article's.
 */
public final class TraitTable {
    private final Database database;

    TraitTable(Database database) {
        this.database = database;
    }

    public void add(long feature, int day, long target) {
        database.change(
                "INSERT OR IGNORE INTO trait(feature, day, target) VALUES(?, ?, ?)",
                feature,
                day,
                target);
    }

    public void remove(long feature, int day, long target) {
        database.change(
                "DELETE FROM trait WHERE feature = ? AND day = ? AND target = ?",
                feature,
                day,
                target);
    }

    /** Targets that have the feature, from one day to another, both inclusive, or on a third. */
    public List<Long> find(long feature, int from, int to, int day, int most) {
        return database.list(
                row -> row.number(1),
                "SELECT target FROM trait WHERE feature = ?1 AND day BETWEEN ?2 AND ?3"
                        + " UNION ALL SELECT target FROM trait WHERE feature = ?1 AND day = ?4"
                        + " LIMIT ?5",
                feature,
                from,
                to,
                day,
                most);
    }
}

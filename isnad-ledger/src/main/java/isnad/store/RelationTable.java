package isnad.store;

import java.util.List;

/** Who takes part in which line, and who meets whom there. */
public final class RelationTable {
    /** The day under which lines without any date stand: behind all others. */
    public static final int UNDATED = Integer.MAX_VALUE;

    private final Database database;

    RelationTable(Database database) {
        this.database = database;
    }

    /** A line and the day under which it is found. */
    public record DayLine(int day, long line) {}

    public void addParty(long entity, int day, long line) {
        database.change(
                "INSERT OR IGNORE INTO party(entity, day, line) VALUES(?, ?, ?)",
                entity,
                day,
                line);
    }

    public void removeParty(long entity, int day, long line) {
        database.change(
                "DELETE FROM party WHERE entity = ? AND day = ? AND line = ?", entity, day, line);
    }

    /**
     * Adds a line to a pair, whichever way round it is.
     *
     * @param founding whether the line may say how the relation stands
     */
    public void addPair(long a, long b, int day, long line, boolean founding) {
        database.change(
                "INSERT OR IGNORE INTO pair(one, other, day, line, founding) VALUES(?, ?, ?, ?, ?)",
                Math.min(a, b),
                Math.max(a, b),
                day,
                line,
                founding ? 1 : 0);
    }

    public void removePair(long a, long b, int day, long line) {
        database.change(
                "DELETE FROM pair WHERE one = ? AND other = ? AND day = ? AND line = ?",
                Math.min(a, b),
                Math.max(a, b),
                day,
                line);
    }

    /** Lines of an entity from one place of the order of days to a day. */
    public List<DayLine> ofEntity(long entity, DayLine behind, int lastDay, int most) {
        return database.list(
                RelationTable::dayLine,
                "SELECT day, line FROM party WHERE entity = ? AND (day, line) > (?, ?)"
                        + " AND day <= ? ORDER BY day, line LIMIT ?",
                entity,
                behind.day(),
                behind.line(),
                lastDay,
                most);
    }

    /** Lines of a pair from one place of the order of days to a day. */
    public List<DayLine> ofPair(long a, long b, DayLine behind, int lastDay, int most) {
        return database.list(
                RelationTable::dayLine,
                "SELECT day, line FROM pair WHERE one = ? AND other = ? AND (day, line) > (?, ?)"
                        + " AND day <= ? ORDER BY day, line LIMIT ?",
                Math.min(a, b),
                Math.max(a, b),
                behind.day(),
                behind.line(),
                lastDay,
                most);
    }

    /** Lines that may say how a pair stands, the newest first. */
    public List<DayLine> founding(long a, long b, int lastDay, int most) {
        return database.list(
                RelationTable::dayLine,
                "SELECT day, line FROM pair WHERE one = ? AND other = ? AND founding = 1"
                        + " AND day <= ? ORDER BY day DESC, line DESC LIMIT ?",
                Math.min(a, b),
                Math.max(a, b),
                lastDay,
                most);
    }

    /** A pair and the number of its lines. */
    public record PairCount(long one, long other, long lines) {}

    /** The pairs with the most lines; counts them all. */
    public List<PairCount> pairs(int most) {
        return database.list(
                row -> new PairCount(row.number(1), row.number(2), row.number(3)),
                "SELECT one, other, count(*) AS lines FROM pair GROUP BY one, other"
                        + " ORDER BY lines DESC, one, other LIMIT ?",
                most);
    }

    private static DayLine dayLine(Row row) {
        return new DayLine(row.small(1), row.number(2));
    }
}

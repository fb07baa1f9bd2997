package isnad.store;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final ManyRows PARTIES =
            new ManyRows("INSERT OR IGNORE INTO party(entity, day, line)", 3);

    private static final ManyRows PAIRS =
            new ManyRows(
                    "INSERT INTO pair(one, other, day, line, founding)",
                    5,
                    " ON CONFLICT DO UPDATE SET founding = max(founding, excluded.founding)");

    /** Who takes part in a line. */
    public record Part(long entity, int day, long line) {}

    /**
     * A line of a pair.
     *
     * @param one the lower of the two
     * @param founding whether the line may say how the relation stands
     */
    public record Met(long one, long other, int day, long line, boolean founding) {}

    public void addParties(Collection<Part> parties) {
        List<@Nullable Object> values = new ArrayList<>(3 * parties.size());
        for (Part part : parties) {
            values.add(part.entity());
            values.add(part.day());
            values.add(part.line());
        }
        PARTIES.add(database, values);
    }

    public void removeParty(long entity, int day, long line) {
        database.change(
                "DELETE FROM party WHERE entity = ? AND day = ? AND line = ?", entity, day, line);
    }

    public void addPairs(Collection<Met> pairs) {
        List<@Nullable Object> values = new ArrayList<>(5 * pairs.size());
        for (Met met : pairs) {
            values.add(met.one());
            values.add(met.other());
            values.add(met.day());
            values.add(met.line());
            values.add(met.founding() ? 1 : 0);
        }
        PAIRS.add(database, values);
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

    /**
     * Which lines are wanted.
     *
     * @param first day, and the last
     * @param types a bit each, by their order; 0 for all
     * @param statuses a bit each; 0 for all
     */
    public record Wanted(int first, int last, int types, int statuses) {}

    private static final String WANTED =
            " AND p.day BETWEEN ?1 AND ?2 AND (p.day, p.line) < (?3, ?4)"
                    + " AND (?5 = 0 OR (1 << l.type) & ?5) AND (?6 = 0 OR (1 << l.status) & ?6)"
                    + " ORDER BY p.day DESC, p.line DESC LIMIT ?7";

    /** Lines of an entity behind one in the order of days, the latest first. */
    public List<DayLine> latestOf(long entity, Wanted wanted, DayLine behind, int most) {
        return database.list(
                RelationTable::dayLine,
                "SELECT p.day, p.line FROM party p JOIN line l ON l.line = p.line"
                        + " WHERE p.entity = ?8"
                        + WANTED,
                wanted.first(),
                wanted.last(),
                behind.day(),
                behind.line(),
                wanted.types(),
                wanted.statuses(),
                most,
                entity);
    }

    /** Lines of a pair behind one in the order of days, the latest first. */
    public List<DayLine> latestOf(long a, long b, Wanted wanted, DayLine behind, int most) {
        return database.list(
                RelationTable::dayLine,
                "SELECT p.day, p.line FROM pair p JOIN line l ON l.line = p.line"
                        + " WHERE p.one = ?8 AND p.other = ?9"
                        + WANTED,
                wanted.first(),
                wanted.last(),
                behind.day(),
                behind.line(),
                wanted.types(),
                wanted.statuses(),
                most,
                Math.min(a, b),
                Math.max(a, b));
    }

    /** How many lines of a type lie under a day. */
    public record DayCount(int day, EventType type, long lines) {}

    /** Lines of entities by day and type; {@code entities} is a JSON array of their numbers. */
    public List<DayCount> countsOf(String entities) {
        return database.list(
                RelationTable::dayCount,
                "SELECT day, type, count(*) FROM (SELECT DISTINCT p.line, p.day, l.type FROM party p"
                        + " JOIN line l ON l.line = p.line"
                        + " WHERE p.entity IN (SELECT value FROM json_each(?)))"
                        + " GROUP BY day, type ORDER BY day, type",
                entities);
    }

    /** Lines in which two meet, by day and type; both are JSON arrays of numbers. */
    public List<DayCount> countsOf(String some, String others) {
        return database.list(
                RelationTable::dayCount,
                "SELECT day, type, count(*) FROM (SELECT DISTINCT p.line, p.day, l.type"
                        + " FROM json_each(?1) a, json_each(?2) b JOIN pair p"
                        + " ON p.one = min(a.value, b.value) AND p.other = max(a.value, b.value)"
                        + " JOIN line l ON l.line = p.line)"
                        + " GROUP BY day, type ORDER BY day, type",
                some,
                others);
    }

    private static DayCount dayCount(Row row) {
        return new DayCount(row.small(1), EventType.values()[row.small(2)], row.number(3));
    }

    /**
     * Lines that may say how a pair stands, the newest of each type: what many lines of one type
     * tell must not push out the one of another that broke relations off.
     *
     * @param statuses that can say so
     */
    public List<DayLine> founding(
            long a, long b, int lastDay, Set<Status> statuses, int mostOfType) {
        return database.list(
                RelationTable::dayLine,
                "SELECT day, line FROM (SELECT pair.day, line, row_number() OVER"
                        + " (PARTITION BY type ORDER BY pair.day DESC, line DESC) AS place"
                        + " FROM pair JOIN line USING(line)"
                        + " WHERE one = ? AND other = ? AND founding = 1 AND pair.day <= ?"
                        + " AND (1 << status) & ? <> 0) WHERE place <= ?",
                Math.min(a, b),
                Math.max(a, b),
                lastDay,
                statuses.stream().mapToInt(status -> 1 << status.ordinal()).sum(),
                mostOfType);
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

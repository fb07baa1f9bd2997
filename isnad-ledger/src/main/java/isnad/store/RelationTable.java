package isnad.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
            new ManyRows("INSERT OR IGNORE INTO pair(one, other, day, line, founding)", 5);

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

package isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What acts and articles can be found by: those that share a feature within a window of days. A
 * target is an event's number or, below zero, an article's. Days lie by eras of sixteen.
 */
public final class TraitTable {
    /** Sixteen days are an era. */
    private static final int ERA_BITS = 4;

    private static final ManyRows ADDED =
            new ManyRows("INSERT OR IGNORE INTO trait(era, feature, day, target)", 4);

    private final Database database;

    TraitTable(Database database) {
        this.database = database;
    }

    /** Something by which a target can be found. */
    public record Trait(long feature, int day, long target) {}

    /** The era of a day; what has no day has one of its own. */
    public static int era(int day) {
        return day >> ERA_BITS;
    }

    /** The first day of an era. */
    public static int firstDay(int era) {
        return era << ERA_BITS;
    }

    public void add(List<Trait> traits) {
        List<@Nullable Object> values = new ArrayList<>(4 * traits.size());
        for (Trait trait : traits) {
            values.add(era(trait.day()));
            values.add(trait.feature());
            values.add(trait.day());
            values.add(trait.target());
        }
        ADDED.add(database, values);
    }

    public void remove(Trait trait) {
        database.change(
                "DELETE FROM trait WHERE era = ? AND feature = ? AND day = ? AND target = ?",
                era(trait.day()),
                trait.feature(),
                trait.day(),
                trait.target());
    }

    /**
     * What of an era has the feature, from one day to another, both inclusive, by day.
     *
     * @param articles whether articles are looked for, not events
     */
    public List<Long> find(int era, long feature, int from, int to, boolean articles, int most) {
        return database.list(
                row -> row.number(1),
                "SELECT target FROM trait WHERE era = ? AND feature = ? AND day BETWEEN ? AND ?"
                        + " AND (target < 0) = ? ORDER BY day, target LIMIT ?",
                era,
                feature,
                from,
                to,
                articles ? 1 : 0,
                most);
    }

    /** The first traits of an era, by feature, day and target. */
    public List<Trait> ofEra(int era, int most) {
        return database.list(
                row -> new Trait(row.number(1), row.small(2), row.number(3)),
                "SELECT feature, day, target FROM trait WHERE era = ? LIMIT ?",
                era,
                most);
    }

    /** Eras in which there is anything. */
    public NavigableSet<Integer> eras() {
        return new TreeSet<>(
                database.list(
                        row -> row.small(1),
                        "WITH RECURSIVE eras(era) AS (SELECT min(era) FROM trait UNION ALL"
                                + " SELECT (SELECT min(era) FROM trait WHERE trait.era > eras.era)"
                                + " FROM eras WHERE eras.era IS NOT NULL)"
                                + " SELECT era FROM eras WHERE era IS NOT NULL"));
    }
}

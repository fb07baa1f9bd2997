package isnad.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people put right: who, when, why. Rows are only ever added. */
public final class CorrectionTable {
    private static final String COLUMNS = "correction, at, by, why, kind, target, value, undone";

    private final Database database;

    CorrectionTable(Database database) {
        this.database = database;
    }

    /**
     * A correction.
     *
     * @param number its own; 0 where it is new
     * @param at ISO 8601 instant
     * @param kind such as {@code merge}, {@code reject}, {@code alter}, {@code undo}
     * @param target an entity's key, or an event's place
     * @param value JSON, or null where the kind needs none
     * @param undone number of the correction that this one takes back, or null
     */
    public record Correction(
            long number,
            String at,
            String by,
            String why,
            String kind,
            String target,
            @Nullable String value,
            @Nullable Long undone) {}

    /** Adds; returns its number. */
    public long add(Correction made) {
        return database.insert(
                "INSERT INTO correction(at, by, why, kind, target, value, undone)"
                        + " VALUES(?, ?, ?, ?, ?, ?, ?)",
                made.at(),
                made.by(),
                made.why(),
                made.kind(),
                made.target(),
                made.value(),
                made.undone());
    }

    /** Keeps a correction under the number that it has. */
    public void put(Correction kept) {
        database.change(
                "INSERT INTO correction(correction, at, by, why, kind, target, value, undone)"
                        + " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
                kept.number(),
                kept.at(),
                kept.by(),
                kept.why(),
                kept.kind(),
                kept.target(),
                kept.value(),
                kept.undone());
    }

    /** All corrections, in their order, those undone among them. */
    public List<Correction> all() {
        return database.list(
                CorrectionTable::correction,
                "SELECT " + COLUMNS + " FROM correction ORDER BY correction");
    }

    /** Corrections that hold, in their order: neither undone nor undoing. */
    public List<Correction> standing() {
        List<Correction> all = all();
        Set<Long> undone = new HashSet<>();
        for (Correction correction : all.reversed()) {
            Long earlier = correction.undone();
            if (earlier != null && !undone.contains(correction.number())) {
                undone.add(earlier);
            }
        }
        return all.stream()
                .filter(one -> one.undone() == null && !undone.contains(one.number()))
                .toList();
    }

    /** The number of the last correction, 0 before the first. */
    public long last() {
        return database.number("SELECT coalesce(max(correction), 0) FROM correction");
    }

    public @Nullable Correction get(long number) {
        return database.one(
                CorrectionTable::correction,
                "SELECT " + COLUMNS + " FROM correction WHERE correction = ?",
                number);
    }

    private static Correction correction(Row row) {
        String undone = row.textOrNull(8);
        return new Correction(
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                undone == null ? null : Long.valueOf(undone));
    }
}

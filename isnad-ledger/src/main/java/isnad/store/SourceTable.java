package isnad.store;

import isnad.model.Link.SourceKind;
import java.util.List;

/** Sources, and how often they are cited. */
public final class SourceTable {
    private final Database database;

    SourceTable(Database database) {
        this.database = database;
    }

    /**
     * A source.
     *
     * @param origin how often it is the first link of a chain
     * @param carrier how often it is a later one
     */
    public record SourceRow(String name, SourceKind kind, long origin, long carrier) {}

    /** Counts a source, or takes counts back with numbers below zero. */
    public void count(String folded, SourceRow source) {
        database.change(
                "INSERT INTO source(folded, kind, name, origin, carrier) VALUES(?1, ?2, ?3, ?4, ?5)"
                        + " ON CONFLICT DO UPDATE SET origin = origin + ?4, carrier = carrier + ?5",
                folded,
                source.kind().ordinal(),
                source.name(),
                source.origin(),
                source.carrier());
    }

    /** The sources that are cited most. */
    public List<SourceRow> most(int most) {
        return database.list(
                row ->
                        new SourceRow(
                                row.text(1),
                                SourceKind.values()[row.small(2)],
                                row.number(3),
                                row.number(4)),
                "SELECT name, kind, origin, carrier FROM source WHERE origin + carrier > 0"
                        + " ORDER BY origin + carrier DESC, folded, kind LIMIT ?",
                most);
    }
}

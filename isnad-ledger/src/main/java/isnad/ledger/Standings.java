package isnad.ledger;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.store.EventTable.LineRow;
import isnad.store.RelationTable;
import isnad.story.Days;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a line stands by its tellings, told one after the other; their order does not matter. */
final class Standings {
    /** A status that comes later here goes before those that come sooner. */
    private static final List<Status> WEIGHT =
            List.of(
                    Status.POSSIBLE,
                    Status.DENIED,
                    Status.PLANNED,
                    Status.NEGATED,
                    Status.ONGOING,
                    Status.OCCURRED);

    private Standings() {}

    /** The day under which the line of a first telling is found. */
    static int day(@Nullable Days when, @Nullable Days published) {
        if (when != null && when.from() > Days.EARLIEST) {
            return when.from();
        }
        if (when != null && when.to() < Days.LATEST) {
            return when.to();
        }
        return published == null ? RelationTable.UNDATED : published.from();
    }

    /** A line with one telling more. */
    static LineRow with(LineRow line, Event telling) {
        Status status = telling.status();
        Days days = Days.of(telling.when());
        boolean isFirst = line.tellings() == 0;
        boolean outweighs = isFirst || WEIGHT.indexOf(status) > WEIGHT.indexOf(line.status());
        return new LineRow(
                line.line(),
                isFirst ? telling.type() : line.type(),
                outweighs ? status : line.status(),
                line.day(),
                days(line.days(), days, outweighs),
                line.tellings() + 1);
    }

    /** A line as it stands before its first telling. */
    static LineRow empty(long line, EventType type, int day) {
        return new LineRow(line, type, Status.POSSIBLE, day, null, 0);
    }

    /** What both say, else what the weightier says. */
    private static @Nullable Days days(@Nullable Days old, @Nullable Days told, boolean outweighs) {
        if (old == null || told == null) {
            return old == null ? told : old;
        }
        if (old.overlaps(told)) {
            return new Days(Math.max(old.from(), told.from()), Math.min(old.to(), told.to()));
        }
        return outweighs ? told : old;
    }
}

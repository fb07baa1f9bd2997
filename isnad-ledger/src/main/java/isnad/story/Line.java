package isnad.story;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: one act with all its tellings.
 *
 * @param id in its ledger
 * @param type of the act
 * @param status how it stands by its tellings
 * @param days when it was; null where no telling says so
 * @param tellings at least one, in the order of publication; all of them, or the first {@link
 *     #LEADING} where no more were asked for
 * @param told how many tellings there are
 */
public record Line(
        long id,
        EventType type,
        Status status,
        @Nullable Days days,
        List<Telling> tellings,
        int told) {
    /** So many of the earliest tellings stand for a line where not all are shown. */
    public static final int LEADING = 8;

    public Line {
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("line " + id + " without a telling");
        }
        tellings = List.copyOf(tellings);
    }

    /** A line with all its tellings. */
    public Line(
            long id, EventType type, Status status, @Nullable Days days, List<Telling> tellings) {
        this(id, type, status, days, tellings, tellings.size());
    }

    /** The telling to show where one must stand for all: the surest of the earliest. */
    public Telling first() {
        Telling best = tellings.getFirst();
        for (Telling telling : tellings.subList(0, Math.min(LEADING, tellings.size()))) {
            if (telling.event().confidence() > best.event().confidence()) {
                best = telling;
            }
        }
        return best;
    }
}

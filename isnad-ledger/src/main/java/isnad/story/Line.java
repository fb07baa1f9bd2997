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
 * @param tellings at least one, in the order of publication
 */
public record Line(
        long id, EventType type, Status status, @Nullable Days days, List<Telling> tellings) {
    public Line {
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("line " + id + " without a telling");
        }
        tellings = List.copyOf(tellings);
    }

    /** The telling to show where one must stand for all: the surest. */
    public Telling first() {
        Telling best = tellings.getFirst();
        for (Telling telling : tellings) {
            if (telling.event().confidence() > best.event().confidence()) {
                best = telling;
            }
        }
        return best;
    }
}

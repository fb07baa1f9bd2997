package isnad.story.origin;

import isnad.model.Link;
import isnad.story.Telling;
import java.util.List;

/**
 * Who a telling goes back to.
 *
 * @param sources at least one; several where they speak together
 * @param carriers the links behind them, the first to hear it first; without the outlet's own where
 *     the outlet is the source
 * @param via the voices of the media among the carriers
 */
record Trace(Telling telling, List<Voice> sources, List<Link> carriers, List<Voice> via) {
    Trace {
        sources = List.copyOf(sources);
        carriers = List.copyOf(carriers);
        via = List.copyOf(via);
    }

    /** Whether a medium tells it that gives no source. */
    boolean isOwnWord() {
        return sources.getFirst().isMedium() && via.size() <= 1;
    }

    /** Whether it tells that the act was, and not that it was not. */
    boolean affirms() {
        return switch (telling.event().status()) {
            case NEGATED, DENIED -> false;
            case OCCURRED, ONGOING, PLANNED, POSSIBLE -> true;
        };
    }
}

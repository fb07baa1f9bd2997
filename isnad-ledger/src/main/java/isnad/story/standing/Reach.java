package isnad.story.standing;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a line was, and who of a pair acts in it. */
final class Reach {
    private Reach() {}

    /** The days of the act; where they are not known, those of its first publication. */
    static @Nullable Days days(Line line) {
        return line.days() == null ? line.tellings().getFirst().published() : line.days();
    }

    /** Whether both sides take part in it. */
    static boolean isOf(Line line, Pair pair) {
        for (Telling telling : line.tellings()) {
            Event event = telling.event();
            boolean one = has(event.who(), pair, pair.one()) || has(event.whom(), pair, pair.one());
            boolean other =
                    has(event.who(), pair, pair.other()) || has(event.whom(), pair, pair.other());
            if (one && other) {
                return true;
            }
        }
        return false;
    }

    /** The side that acts; empty where both do. */
    static String actor(Line line, Pair pair) {
        Event event = line.first().event();
        boolean one = has(event.who(), pair, pair.one());
        boolean other = has(event.who(), pair, pair.other());
        if (one == other) {
            return "";
        }
        return one ? pair.one() : pair.other();
    }

    private static boolean has(List<Participant> parties, Pair pair, String side) {
        for (Participant party : parties) {
            if (pair.side(party).equals(side)) {
                return true;
            }
        }
        return false;
    }
}

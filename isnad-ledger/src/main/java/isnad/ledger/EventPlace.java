package isnad.ledger;

import isnad.model.Event;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands, in a form that survives reading its page anew: article, evidence, type,
 * and which of those that share all three.
 *
 * <p>Written {@code article:start-end:TYPE}, or {@code article:start-end:TYPE:2} for the second of
 * its like, as corrections name their events.
 *
 * @param nth from 1
 */
public record EventPlace(String article, Span evidence, String type, int nth) {
    private static final int FIELDS = 3;

    /** The places of an article's events as they were read. */
    public static List<EventPlace> all(String article, List<Event> events) {
        List<EventPlace> places = new ArrayList<>(events.size());
        Map<EventPlace, Integer> met = new HashMap<>();
        for (Event event : events) {
            var first = new EventPlace(article, evidence(event), event.type().name(), 1);
            int nth = met.merge(first, 1, Integer::sum);
            places.add(nth == 1 ? first : new EventPlace(article, first.evidence, first.type, nth));
        }
        return places;
    }

    private static Span evidence(Event event) {
        return event.evidence().isEmpty() ? new Span(0, 0) : event.evidence().getFirst().span();
    }

    /** The place that is written so, or null where it is none. */
    public static @Nullable EventPlace parse(String text) {
        String[] fields = text.split(":", -1);
        if (fields.length != FIELDS && fields.length != FIELDS + 1) {
            return null;
        }
        int dash = fields[1].indexOf('-');
        try {
            return new EventPlace(
                    fields[0],
                    new Span(
                            Integer.parseInt(fields[1].substring(0, Math.max(0, dash))),
                            Integer.parseInt(fields[1].substring(dash + 1))),
                    fields[2],
                    fields.length == FIELDS ? 1 : Integer.parseInt(fields[FIELDS]));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /**
     * Which of the places that an article has now is meant by this one, which another reading gave:
     * the same, else the only one of its type whose evidence shares letters with it, else the only
     * one of that very evidence; -1 where that is none.
     */
    int in(List<EventPlace> places) {
        int same = places.indexOf(this);
        if (same >= 0) {
            return same;
        }
        int near = only(places, other -> other.type.equals(type) && overlaps(other));
        return near >= 0 ? near : only(places, other -> other.evidence.equals(evidence));
    }

    private boolean overlaps(EventPlace other) {
        return evidence.start() < other.evidence.end() && other.evidence.start() < evidence.end();
    }

    private static int only(
            List<EventPlace> places, java.util.function.Predicate<EventPlace> wanted) {
        int found = -1;
        for (int i = 0; i < places.size(); i++) {
            if (wanted.test(places.get(i))) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    @Override
    public String toString() {
        String first = "%s:%d-%d:%s".formatted(article, evidence.start(), evidence.end(), type);
        return nth == 1 ? first : first + ":" + nth;
    }
}

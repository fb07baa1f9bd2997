package isnad.ledger;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.story.Entity;
import isnad.story.Line;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity with what it did.
 *
 * @param lines in how many it takes part
 * @param types of them
 * @param counterparts whom it meets there most
 * @param joined which keys were found to be one, and why
 */
public record Portrait(
        Entity entity,
        long lines,
        Map<EventType, Long> types,
        List<Counterpart> counterparts,
        List<Joined> joined) {
    private static final int MOST = 20;

    public Portrait {
        types = Map.copyOf(types);
        counterparts = List.copyOf(counterparts);
        joined = List.copyOf(joined);
    }

    /** Two keys that were found to be one. */
    public record Joined(String one, String other, String why) {}

    /**
     * Who takes part in the same lines.
     *
     * @param lines in how many
     */
    public record Counterpart(Participant who, long lines) {}

    /** Looks through all lines of an entity. */
    static Portrait of(Entity entity, Involvement own, Stream<Line> timeline, List<Joined> joined) {
        Map<EventType, Long> types = new EnumMap<>(EventType.class);
        Map<String, Participant> met = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        long lines = 0;
        for (Iterator<Line> each = timeline.iterator(); each.hasNext(); lines++) {
            Line line = each.next();
            types.merge(line.type(), 1L, Long::sum);
            Set<String> here = new HashSet<>();
            line.tellings().forEach(telling -> others(telling.event(), own, met, here));
            here.forEach(key -> counts.merge(key, 1L, Long::sum));
        }
        return new Portrait(entity, lines, types, most(met, counts), joined);
    }

    private static void others(
            Event event, Involvement own, Map<String, Participant> met, Set<String> here) {
        for (Participant other : Entities.participants(event)) {
            String key = Naming.key(other);
            if (key != null && !own.is(other)) {
                met.putIfAbsent(key, other);
                here.add(key);
            }
        }
    }

    private static List<Counterpart> most(Map<String, Participant> met, Map<String, Long> counts) {
        return met.entrySet().stream()
                .map(one -> new Counterpart(one.getValue(), counts.getOrDefault(one.getKey(), 0L)))
                .sorted(
                        Comparator.comparingLong(Counterpart::lines)
                                .reversed()
                                .thenComparing(one -> one.who().id()))
                .limit(MOST)
                .toList();
    }
}

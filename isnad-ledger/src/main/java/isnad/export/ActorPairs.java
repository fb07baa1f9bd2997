package isnad.export;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.story.Days;
import isnad.story.Line;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs of parties, counted over lines. */
final class ActorPairs {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Pair, Counts> edges = new LinkedHashMap<>();

    /** A party, numbered from 0 in the order in which parties were met. */
    record Node(int number, Participant party) {}

    /** Numbers of two parties; without direction the smaller is the first. */
    record Pair(int from, int to, boolean directed) {
        static Pair of(Node from, Node to, EventType type) {
            boolean turned = type.isSymmetric() && to.number < from.number;
            return turned
                    ? new Pair(to.number, from.number, false)
                    : new Pair(from.number, to.number, !type.isSymmetric());
        }
    }

    /** Lines of a pair by type and by status, and their days. */
    static final class Counts {
        private final int[] types = new int[EventType.values().length];
        private final int[] statuses = new int[Status.values().length];
        private int first = Days.LATEST;
        private int last = Days.EARLIEST;

        void add(Line line) {
            types[line.type().ordinal()]++;
            statuses[line.status().ordinal()]++;
            Days days = line.days();
            if (days != null) {
                first = Math.min(first, days.from());
                last = Math.max(last, days.to());
            }
        }

        int[] types() {
            return types;
        }

        int[] statuses() {
            return statuses;
        }

        @Nullable String first() {
            return iso(first);
        }

        @Nullable String last() {
            return iso(last);
        }

        private static @Nullable String iso(int day) {
            return day == Days.EARLIEST || day == Days.LATEST
                    ? null
                    : LocalDate.ofEpochDay(day).toString();
        }
    }

    void add(Line line) {
        for (Pair pair : pairs(line)) {
            edges.computeIfAbsent(pair, _ -> new Counts()).add(line);
        }
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    Map<Pair, Counts> edges() {
        return edges;
    }

    private Node node(Participant party) {
        return nodes.computeIfAbsent(party.id(), _ -> new Node(nodes.size(), party));
    }

    /** Each pair once, however often both are named. */
    private Set<Pair> pairs(Line line) {
        Event event = line.first().event();
        List<Node> who = event.who().stream().map(this::node).toList();
        List<Node> whom = event.whom().stream().map(this::node).toList();
        boolean among = whom.isEmpty() && line.type().isSymmetric();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Node from : who) {
            for (Node to : among ? who : whom) {
                if (from != to) {
                    pairs.add(Pair.of(from, to, line.type()));
                }
            }
        }
        return pairs;
    }
}

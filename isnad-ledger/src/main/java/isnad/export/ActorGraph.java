package isnad.export;

import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.story.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom, as GraphML: nodes are parties, edges pairs of them, with the number of
 * lines between them by type and by status and the first and last of their days. Edges of types
 * whose order means nothing have no direction.
 *
 * <p>What is held grows with parties and pairs, not with lines. A row is an edge.
 */
public record ActorGraph() implements Export<Line> {
    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        var pairs = new ActorPairs();
        long count = 0;
        for (; lines.hasNext(); count++) {
            pairs.add(lines.next());
        }
        write(pairs, count, Markup.xml(out));
        return new Tally(count, pairs.edges().size());
    }

    private static void write(ActorPairs pairs, long lines, Markup xml) throws IOException {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns").newLine();
        keys(xml);
        xml.open("graph", "id", "actors", "edgedefault", "directed").newLine();
        data("g_lines", Long.toString(lines), xml);
        for (Map.Entry<String, ActorPairs.Node> node : pairs.nodes().entrySet()) {
            node(node.getValue(), xml);
        }
        for (Map.Entry<ActorPairs.Pair, ActorPairs.Counts> edge : pairs.edges().entrySet()) {
            edge(edge.getKey(), edge.getValue(), xml);
        }
        xml.end();
    }

    private static void keys(Markup xml) throws IOException {
        key("g_lines", "graph", "lines", "long", xml);
        for (String name : new String[] {"key", "name", "name_en", "kind", "state"}) {
            key("n_" + name, "node", name, "string", xml);
        }
        key("e_lines", "edge", "lines", "int", xml);
        for (EventType type : EventType.values()) {
            key("e_" + Words.of(type), "edge", Words.of(type), "int", xml);
        }
        for (Status status : Status.values()) {
            key("e_" + Words.of(status), "edge", Words.of(status), "int", xml);
        }
        key("e_first", "edge", "first", "string", xml);
        key("e_last", "edge", "last", "string", xml);
    }

    private static void key(String id, String of, String name, String type, Markup xml)
            throws IOException {
        xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type).newLine();
    }

    private static void node(ActorPairs.Node node, Markup xml) throws IOException {
        Participant party = node.party();
        xml.open("node", "id", "n" + node.number());
        data("n_key", party.id(), xml);
        data("n_name", Shown.line(party.name()), xml);
        data("n_name_en", party.nameEn(), xml);
        data("n_kind", Words.of(party.kind()), xml);
        data("n_state", party.state(), xml);
        xml.close().newLine();
    }

    private static void edge(ActorPairs.Pair pair, ActorPairs.Counts counts, Markup xml)
            throws IOException {
        xml.open(
                "edge",
                "source",
                "n" + pair.from(),
                "target",
                "n" + pair.to(),
                "directed",
                Boolean.toString(pair.directed()));
        data("e_lines", Integer.toString(Arrays.stream(counts.types()).sum()), xml);
        numbers(EventType.values(), counts.types(), xml);
        numbers(Status.values(), counts.statuses(), xml);
        data("e_first", counts.first(), xml);
        data("e_last", counts.last(), xml);
        xml.close().newLine();
    }

    private static void numbers(Enum<?>[] of, int[] counts, Markup xml) throws IOException {
        for (Enum<?> value : of) {
            if (counts[value.ordinal()] > 0) {
                data("e_" + Words.of(value), Integer.toString(counts[value.ordinal()]), xml);
            }
        }
    }

    private static void data(String key, @Nullable String value, Markup xml) throws IOException {
        if (value != null) {
            xml.element("data", value, "key", key);
        }
    }
}

package isnad.export;

import isnad.model.Link;
import isnad.story.Line;
import isnad.story.Telling;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Lines as JSON-LD 1.1: one document whose {@code @graph} has a node a line of text, its context
 * inside. A line is a {@code prov:Entity}; a telling is a W3C Web Annotation whose target is the
 * words on the page (offsets in UTF-16 units, and a quote with what stands around it); its chain is
 * a row of entities, each {@code wasDerivedFrom} the one before and {@code wasAttributedTo} who
 * tells it. A row is a node.
 */
public record JsonLd(Namespace namespace) implements Export<Line> {
    private static final String CONTEXT = Resource.text("context.jsonld").strip();

    @Override
    public Tally write(Iterator<? extends Line> lines, OutputStream out) throws IOException {
        var graph = new Graph(new JsonLines(out, Signs::whole), new JsonLdNodes(namespace));
        graph.text("{\"@context\":" + CONTEXT + ",\n\"@graph\":[");
        long count = 0;
        for (; lines.hasNext(); count++) {
            graph.add(lines.next());
        }
        graph.text("\n]}\n");
        graph.json.flush();
        return new Tally(count, graph.written);
    }

    /** The graph as far as it is written. */
    private static final class Graph {
        private final JsonLines json;
        private final JsonLdNodes nodes;
        private long written;

        Graph(JsonLines json, JsonLdNodes nodes) {
            this.json = json;
            this.nodes = nodes;
        }

        void text(String text) throws IOException {
            json.text(text);
        }

        void add(Line line) throws IOException {
            next();
            json.object(line, nodes::line);
            for (Telling telling : line.tellings()) {
                next();
                json.object(telling, (fields, told) -> nodes.telling(fields, line, told));
                chain(telling);
            }
        }

        private void chain(Telling telling) throws IOException {
            List<Link> chain = telling.event().attribution();
            for (int i = chain.size() - 1; i >= 0; i--) {
                int at = i;
                next();
                json.object(chain.get(i), (fields, link) -> nodes.link(fields, telling, at, link));
            }
        }

        private void next() throws IOException {
            json.text(written == 0 ? "\n" : ",\n");
            written++;
        }
    }
}

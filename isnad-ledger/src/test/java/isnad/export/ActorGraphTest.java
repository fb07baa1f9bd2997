package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.story.Days;
import isnad.story.Line;
import isnad.story.Telling;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ActorGraphTest {
    private static final Participant SALIM =
            Samples.person("salim", "سالم", "minister", "وزير", "ZMR");
    private static final Participant KAMAL =
            Samples.person("kamal", "كمال", "minister", "وزير", "YQT");
    private static final Participant NADIR =
            Samples.person("nadir", "نادر", "minister", "وزير", "YQT");

    private static Line line(
            EventType type,
            Status status,
            String day,
            List<Participant> who,
            List<Participant> whom) {
        Event event =
                Samples.event(type, "x", status, who, whom, Samples.WORDS, "a").confidence(0.5);
        var article = Samples.article(1, Samples.WORDS, "a");
        return new Line(1, type, status, Days.of(day), List.of(new Telling(1, article, event, 0)));
    }

    private static List<Map<String, String>> edges(List<Line> lines) throws IOException {
        Document graph = Parsed.xml(Samples.bytes(new ActorGraph(), lines));
        return Parsed.elements(graph, "edge").stream().map(ActorGraphTest::data).toList();
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new TreeMap<>();
        for (String name : List.of("source", "target", "directed")) {
            data.put(name, element.getAttribute(name));
        }
        Parsed.elements(element, "data")
                .forEach(item -> data.put(item.getAttribute("key"), item.getTextContent()));
        return data;
    }

    @Test
    void lines_of_a_pair_are_counted_by_type_and_status() throws IOException {
        List<Map<String, String>> edges =
                edges(
                        List.of(
                                line(
                                        EventType.CONSULT,
                                        Status.OCCURRED,
                                        "2021-03-01",
                                        List.of(SALIM),
                                        List.of(KAMAL)),
                                line(
                                        EventType.CONSULT,
                                        Status.PLANNED,
                                        "2021-05",
                                        List.of(KAMAL),
                                        List.of(SALIM))));
        assertThat(edges)
                .containsExactly(
                        Map.of(
                                "source",
                                "n0",
                                "target",
                                "n1",
                                "directed",
                                "false",
                                "e_lines",
                                "2",
                                "e_consult",
                                "2",
                                "e_occurred",
                                "1",
                                "e_planned",
                                "1",
                                "e_first",
                                "2021-03-01",
                                "e_last",
                                "2021-05-31"));
    }

    @Test
    void who_accuses_whom_has_a_direction() throws IOException {
        List<Map<String, String>> edges =
                edges(
                        List.of(
                                line(
                                        EventType.ACCUSE,
                                        Status.OCCURRED,
                                        "2021",
                                        List.of(SALIM),
                                        List.of(KAMAL)),
                                line(
                                        EventType.ACCUSE,
                                        Status.OCCURRED,
                                        "2021",
                                        List.of(KAMAL),
                                        List.of(SALIM))));
        assertThat(edges).hasSize(2).allMatch(edge -> "true".equals(edge.get("directed")));
    }

    @Test
    void those_who_meet_without_an_addressee_are_pairs_of_each_other() throws IOException {
        List<Participant> all = List.of(SALIM, KAMAL, NADIR, SALIM);
        assertThat(edges(List.of(line(EventType.CONSULT, Status.OCCURRED, "2021", all, List.of()))))
                .hasSize(3)
                .allMatch(edge -> "1".equals(edge.get("e_lines")));
        assertThat(edges(List.of(line(EventType.PROTEST, Status.OCCURRED, "2021", all, List.of()))))
                .isEmpty();
    }

    @Test
    void hostile_text_breaks_nothing() throws IOException {
        Document graph = Parsed.xml(Samples.bytes(new ActorGraph(), Samples.hostile()));
        assertThat(Parsed.elements(graph, "node")).hasSameSizeAs(Samples.HOSTILE);
        assertThat(Parsed.elements(graph, "key")).hasSize(1 + 5 + 1 + 16 + 6 + 2);
    }
}

package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.Line;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonLdTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode read(List<Line> lines) throws IOException {
        return JSON.readTree(Samples.bytes(new JsonLd(Namespace.LOCAL), lines));
    }

    private static JsonNode node(JsonNode document, String id) {
        return document.get("@graph")
                .valueStream()
                .filter(node -> node.get("id").asString().endsWith(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_telling_is_an_annotation_of_its_words() throws IOException {
        JsonNode document = read(List.of(Samples.meeting()));
        JsonNode telling = node(document, "/telling/10");
        assertThat(telling.at("/type/0").asString()).isEqualTo("oa:Annotation");
        assertThat(telling.at("/body").asString()).endsWith("/line/1");
        JsonNode selectors = telling.at("/target/0/selector");
        assertThat(selectors.at("/0/start").asInt()).isEqualTo(40);
        assertThat(selectors.at("/0/unit").asString()).isEqualTo("utf-16");
        assertThat(selectors.at("/1/exact").asString()).isEqualTo(Samples.WORDS);
        assertThat(selectors.at("/1/prefix").asString()).isEqualTo("لقاء في المرفأ\nقبل ");
        assertThat(selectors.at("/1/suffix").asString()).isEqualTo(" بعد");
    }

    @Test
    void a_chain_is_derived_link_from_link_back_to_its_origin() throws IOException {
        JsonNode document = read(List.of(Samples.meeting()));
        JsonNode told = node(document, "/telling/10");
        JsonNode outlet = node(document, told.get("wasDerivedFrom").asString());
        JsonNode agency = node(document, outlet.get("wasDerivedFrom").asString());
        JsonNode origin = node(document, agency.get("wasDerivedFrom").asString());
        assertThat(outlet.at("/wasAttributedTo/label").asString()).isEqualTo("outlet-a");
        assertThat(agency.at("/wasAttributedTo/sourceKind").asString()).isEqualTo("agency");
        assertThat(agency.at("/wasAttributedTo/id").asString()).contains("/source/%D9%88");
        assertThat(origin.at("/wasAttributedTo/id").isMissingNode()).isTrue();
        assertThat(origin.get("wasDerivedFrom")).isNull();
    }

    @Test
    void every_term_used_is_in_the_context() throws IOException {
        JsonNode document = read(List.of(Samples.meeting()));
        var terms = new TreeSet<String>();
        names(document.get("@graph"), terms);
        assertThat(document.get("@context").propertyNames()).containsAll(terms);
    }

    private static void names(JsonNode node, TreeSet<String> names) {
        if (node.isObject()) {
            names.addAll(node.propertyNames());
        }
        node.forEach(child -> names(child, names));
    }

    @Test
    void hostile_text_comes_back_but_for_lone_surrogates() throws IOException {
        JsonNode document = read(Samples.hostile());
        for (int i = 0; i < Samples.HOSTILE.size(); i++) {
            JsonNode telling = node(document, "/telling/" + (i + 1));
            assertThat(telling.at("/target/0/selector/1/exact").asString())
                    .isEqualTo(Signs.whole(Samples.HOSTILE.get(i)));
        }
    }
}

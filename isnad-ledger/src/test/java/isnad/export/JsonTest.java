package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static <T> List<JsonNode> lines(Export<T> export, List<T> values) throws IOException {
        return Samples.text(export, values).lines().map(JSON::readTree).toList();
    }

    @Test
    void a_line_has_its_parties_and_all_its_tellings() throws IOException {
        JsonNode line = lines(new LineJson(_ -> 1), List.of(Samples.meeting())).getFirst();
        assertThat(line.at("/kind").asString()).isEqualTo("line");
        assertThat(line.at("/days").asString()).isEqualTo("2021-03-01");
        assertThat(line.at("/who/0/name").asString()).isEqualTo("سالم الدرعي");
        assertThat(line.at("/origins").asInt()).isEqualTo(1);
        assertThat(line.at("/tellings")).hasSize(2);
        assertThat(line.at("/tellings/0/attribution/1/kind").asString()).isEqualTo("agency");
        assertThat(line.at("/tellings/1/evidence/0/text").asString()).isEqualTo(Samples.WORDS);
        assertThat(line.at("/tellings/0/when/value").asString()).isEqualTo("2021-03-01");
    }

    @Test
    void hostile_text_comes_back_to_the_letter() throws IOException {
        List<JsonNode> lines = lines(new LineJson(_ -> 1), Samples.hostile());
        assertThat(lines).hasSameSizeAs(Samples.HOSTILE);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode telling = lines.get(i).at("/tellings/0");
            assertThat(telling.at("/headline").asString()).isEqualTo(Samples.HOSTILE.get(i));
            assertThat(telling.at("/evidence/0/text").asString()).isEqualTo(Samples.HOSTILE.get(i));
        }
    }

    @Test
    void stories_have_the_reasons_of_their_joins_and_entities_their_offices() throws IOException {
        for (String text : Samples.HOSTILE) {
            JsonNode story = lines(new StoryJson(), List.of(Samples.story(text))).getFirst();
            assertThat(story.at("/joins/0/reasons/1").asString()).isEqualTo(text);
            JsonNode entity = lines(new EntityJson(), List.of(Samples.entity(text))).getFirst();
            assertThat(entity.at("/offices/0/role").asString()).isEqualTo(text);
            assertThat(entity.at("/offices/0/days").asString()).isEqualTo("2021-03-01/..");
        }
    }

    @Test
    void records_are_written_to_the_letter() throws IOException {
        var json = new StringBuilder();
        var page = new Page("page.txt", "02/03/2021\n" + Samples.WORDS + ".\nقال الوزير \uD83D.\n");
        new RecordWriter(json).write(Reader.create().read(page).getFirst());
        ArticleRecord record = RecordReader.of(json.toString());
        assertThat(Samples.text(new RecordJson(), List.of(record, record)))
                .isEqualTo(json.toString().repeat(2));
    }
}

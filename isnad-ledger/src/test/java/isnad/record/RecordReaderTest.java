package isnad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.Reader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    private static final String PAGE =
            """
            02/03/2021
            وزير الخارجية الأردني يلتقي نظيره المصري في عمّان
            التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري في عمّان أمس.
            وقال مصدر دبلوماسي لرويترز إن البلدين سيوقعان اتفاقا الأسبوع المقبل.
            """;

    private static Reading reading() {
        return Reader.create().read(new Page("page.txt", PAGE)).getFirst();
    }

    private static String json(Reading reading) throws IOException {
        var lines = new StringBuilder();
        new RecordWriter(lines).write(reading);
        return lines.toString();
    }

    @Test
    void reads_the_events_and_quotes_that_were_written() throws IOException {
        Reading written = reading();
        ArticleRecord read = RecordReader.of(json(written));
        assertThat(read.id()).isEqualTo(written.article().id());
        assertThat(read.article().headline()).isEqualTo(written.article().headlineText());
        assertThat(read.article().published()).isEqualTo(written.article().published());
        assertThat(read.events()).isNotEmpty().hasSameSizeAs(written.events());
        assertThat(read.events().getFirst().who()).isEqualTo(written.events().getFirst().who());
        assertThat(read.quotes()).isEqualTo(written.quotes());
    }

    @Test
    void keeps_the_lines_to_the_letter() throws IOException {
        String json = json(reading());
        assertThat(RecordReader.of(json).json()).isEqualTo(json);
    }

    @Test
    void tells_articles_apart() throws IOException {
        String json = json(reading());
        var reader = new RecordReader(new StringReader(json + json));
        assertThat(reader.next()).isEqualTo(reader.next()).isNotNull();
        assertThat(reader.next()).isNull();
    }

    @Test
    void keeps_fields_that_it_does_not_know_and_passes_over_kinds_that_it_does_not_know()
            throws IOException {
        String article = json(reading()).lines().findFirst().orElseThrow();
        String richer = article.replace("{\"kind\"", "{\"later\":1,\"kind\"");
        String json = richer + "\n{\"kind\":\"version\"}\n";
        ArticleRecord read = RecordReader.of(json);
        assertThat(read.json()).isEqualTo(richer + "\n");
    }

    @Test
    void says_which_line_is_wrong_and_what_was_expected() {
        for (List<String> wrong :
                List.of(
                        List.of("{\"kind\":", "line 1: expected JSON"),
                        List.of("[1]", "line 1: \"kind\": expected text"),
                        List.of("{\"kind\":\"event\"}", "line 1: event before any article"),
                        List.of("{\"kind\":\"article\"}", "line 1: \"id\": expected text"))) {
            assertThatThrownBy(() -> RecordReader.of(wrong.getFirst()))
                    .isInstanceOf(RecordException.class)
                    .hasMessageStartingWith(wrong.getLast());
        }
    }
}

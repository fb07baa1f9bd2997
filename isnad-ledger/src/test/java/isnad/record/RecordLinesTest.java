package isnad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Event;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordLinesTest {
    private static final String PAGE =
            """
            02/03/2021
            وزير الخارجية الأردني يلتقي نظيره المصري في عمّان
            التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري في عمّان أمس.
            وقال مصدر دبلوماسي لرويترز إن البلدين سيوقعان اتفاقا الأسبوع المقبل.
            """;

    private static String json() throws IOException {
        Reading reading = Reader.create().read(new Page("page.txt", PAGE)).getFirst();
        var lines = new StringBuilder();
        new RecordWriter(lines).write(reading);
        return lines.toString();
    }

    private static RecordLines lines(String json) throws RecordException {
        return new RecordLines(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_line_is_what_the_whole_record_says() throws IOException {
        ArticleRecord whole = RecordReader.of(json());
        RecordLines lines = lines(json());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < lines.events(); i++) {
            events.add(lines.event(i));
        }
        assertThat(events).isNotEmpty().isEqualTo(whole.events());
        assertThat(lines.article()).isEqualTo(whole.article());
        assertThat(lines.quotes()).isEqualTo(whole.quotes());
        assertThat(lines.whole()).isEqualTo(whole);
    }

    @Test
    void kinds_are_known_wherever_a_line_names_them() throws IOException {
        String json = json();
        String others =
                json.replaceAll("(?m)^\\{\"kind\":\"(\\w+)\",(.*)}$", "{ $2, \"kind\": \"$1\" }");
        assertThat(others).isNotEqualTo(json).doesNotContain("{\"kind\"");
        assertThat(lines(others).events()).isEqualTo(lines(json).events()).isPositive();
        assertThat(lines(others).article()).isEqualTo(lines(json).article());
    }

    @Test
    void a_damaged_line_is_named_when_it_is_asked_for() throws IOException {
        String json = json();
        int event = json.indexOf("{\"kind\":\"event\"");
        RecordLines lines = lines(json.substring(0, event + 40) + "\n");
        assertThat(lines.article().id()).isNotEmpty();
        assertThatThrownBy(() -> lines.event(0))
                .isInstanceOf(RecordException.class)
                .hasMessageStartingWith("line 2: ");
        assertThatThrownBy(() -> lines(""))
                .hasMessage("line 1: expected an article, found nothing");
    }
}

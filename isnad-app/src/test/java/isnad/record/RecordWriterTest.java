package isnad.record;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.SampleReading;
import isnad.model.Article;
import isnad.model.Evidence;
import isnad.model.Note;
import isnad.model.Original;
import isnad.model.Page;
import isnad.model.Quote;
import isnad.model.Reading;
import isnad.model.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordWriterTest {
    private static final List<String> PARTICIPANT =
            List.of(
                    "id", "name", "nameEn", "aliases", "kind", "role", "roleEn", "state", "start",
                    "end");
    private static final List<String> LINK =
            List.of(
                    "source",
                    "sourceEn",
                    "aliases",
                    "kind",
                    "named",
                    "cue",
                    "stance",
                    "start",
                    "end");

    private final JsonMapper json = new JsonMapper();

    private static String write(Reading reading) throws IOException {
        var lines = new StringBuilder();
        new RecordWriter(lines).write(reading);
        return lines.toString();
    }

    private List<JsonNode> sample() throws IOException {
        return write(SampleReading.of(SampleReading.PAGE)).lines().map(json::readTree).toList();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    /** A page delivered in markup that is read as one bold word among others. */
    private static Reading ofMarkup() {
        String html = "<p>زار <b>الوزير</b> عمان</p>";
        int bold = html.indexOf("الوزير");
        var text =
                new Original.Builder(html)
                        .copy(3, 7)
                        .copy(bold, bold + 6)
                        .copy(bold + 10, html.length() - 4);
        var page = new Page("page.html", text.text(), text.original(), List.of());
        var all = new Span(0, page.text().length());
        var article =
                new Article("a", page, 0, all, true, List.of(all), null, null, List.of(), "ar");
        var quote =
                new Quote(
                        false,
                        null,
                        null,
                        null,
                        Evidence.of(page.text(), new Span(4, 15)),
                        List.of(),
                        List.of(),
                        List.of());
        return new Reading(article, List.of(), List.of(quote), List.of());
    }

    @Test
    void evidence_in_markup_is_verbatim_and_says_how_it_reads() throws IOException {
        Reading reading = ofMarkup();
        JsonNode quote = json.readTree(write(reading).lines().toList().getLast());
        String delivered = reading.article().page().deliveredText();
        int start = quote.get("start").asInt();
        assertThat(quote.get("text").asString())
                .isEqualTo("الوزير</b> عمان")
                .isEqualTo(delivered.substring(start, quote.get("end").asInt()));
        assertThat(quote.get("plain").asString()).isEqualTo("الوزير عمان");
    }

    @Test
    void writes_the_article_then_its_statements_then_notes_a_line_each() throws IOException {
        assertThat(sample())
                .extracting(line -> line.get("kind").asString())
                .containsExactly("article", "event", "quote", "note");
    }

    @Test
    void names_the_fields_of_an_article_as_the_format_does() throws IOException {
        JsonNode article = sample().getFirst();
        assertThat(names(article))
                .containsExactly(
                        "kind",
                        "id",
                        "page",
                        "index",
                        "headline",
                        "outlet",
                        "published",
                        "text",
                        "language",
                        "url",
                        "author",
                        "updated",
                        "dropped");
        assertThat(names(article.get("outlet"))).containsExactly("id", "name", "nameEn");
        assertThat(names(article.get("published")))
                .containsExactly("value", "precision", "basis", "text");
        assertThat(names(article.get("dropped").get(0)))
                .containsExactly("start", "end", "reason", "text");
    }

    @Test
    void names_the_fields_of_an_event_as_the_format_does() throws IOException {
        JsonNode event = sample().get(1);
        assertThat(names(event))
                .containsExactly(
                        "kind",
                        "article",
                        "type",
                        "mode",
                        "contexts",
                        "status",
                        "who",
                        "whom",
                        "when",
                        "where",
                        "attribution",
                        "evidence",
                        "confidence",
                        "rules");
        assertThat(names(event.get("who").get(0))).isEqualTo(PARTICIPANT);
        assertThat(names(event.get("when")))
                .containsExactly("value", "precision", "text", "start", "end");
        assertThat(names(event.get("where")))
                .containsExactly("name", "nameEn", "country", "lat", "lon");
        assertThat(names(event.get("attribution").get(0))).isEqualTo(LINK);
        assertThat(names(event.get("evidence").get(0))).containsExactly("start", "end", "text");
    }

    @Test
    void names_the_fields_of_a_quote_as_the_format_does() throws IOException {
        assertThat(names(sample().get(2)))
                .containsExactly(
                        "kind",
                        "article",
                        "direct",
                        "speaker",
                        "to",
                        "cue",
                        "start",
                        "end",
                        "text",
                        "attribution",
                        "evidence",
                        "rules");
    }

    @Test
    void writes_values_in_small_letters_and_types_in_capitals() throws IOException {
        JsonNode event = sample().get(1);
        assertThat(event.get("type").asString()).isEqualTo("CONSULT");
        assertThat(event.get("status").asString()).isEqualTo("occurred");
        assertThat(event.get("attribution").get(0).get("stance").asString())
                .isEqualTo("distancing");
        assertThat(sample().getFirst().get("published").get("basis").asString()).isEqualTo("given");
    }

    @Test
    void writes_null_for_what_is_unknown() throws IOException {
        JsonNode event = sample().get(1);
        assertThat(event.get("where").get("lon").isNull()).isTrue();
        assertThat(event.get("attribution").get(1).get("start").isNull()).isTrue();
        assertThat(sample().get(2).get("to").isNull()).isTrue();
    }

    @Test
    void counts_offsets_in_utf16_units() throws IOException {
        JsonNode evidence = sample().get(1).get("evidence").get(0);
        int start = evidence.get("start").asInt();
        int end = evidence.get("end").asInt();
        assertThat(SampleReading.PAGE.substring(start, end))
                .isEqualTo(evidence.get("text").asString())
                .startsWith("التقى");
    }

    @Test
    void writes_arabic_as_it_is() throws IOException {
        assertThat(write(SampleReading.of(SampleReading.PAGE))).contains("التقى الوزير", "🤝");
    }

    @Test
    void keeps_each_object_on_one_line_whatever_the_page_holds() throws IOException {
        String page = "عنوان\nفقرة\r\n\u0085\u2028 \u0000 \uD83D وحدها \"}\nذيل";
        String lines = write(SampleReading.of(page));
        assertThat(lines.split("\n")).hasSize(4);
        assertThat(lines).doesNotContain("\uD83D").contains("\\ud83d").endsWith("\n");
        JsonNode evidence = json.readTree(lines.split("\n")[1]).get("evidence").get(0);
        assertThat(page).contains(evidence.get("text").asString());
    }

    @Test
    void writes_the_same_letters_again() throws IOException {
        assertThat(write(SampleReading.of(SampleReading.PAGE)))
                .isEqualTo(write(SampleReading.of(SampleReading.PAGE)));
    }

    @Test
    void writes_a_note_about_a_page() throws IOException {
        var lines = new StringBuilder();
        new RecordWriter(lines).write("p.txt", new Note("page.encoding", "not UTF-8"));
        assertThat(lines)
                .hasToString(
                        """
                        {"kind":"note","page":"p.txt","rule":"page.encoding","message":"not UTF-8"}
                        """);
    }
}

package isnad.alert;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import isnad.record.ArticleLine;
import isnad.search.Explanation;
import isnad.search.Mark;
import isnad.search.query.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlertJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Alert alert(String headline, String text, String url, Span mark) {
        var article =
                new ArticleLine(
                        "id1", "/home/me/p", 0, headline, null, null, text, "ar", url, null);
        var marks = List.of(new Mark(mark, mark.of(text), "هدنة", Level.WORD));
        var snippet = new Span(Math.max(0, mark.start() - 3), mark.end());
        return new Alert(
                News.search("s", "هدنة"),
                article,
                new Explanation(marks, snippet, List.of(), List.of()),
                List.of(),
                List.of());
    }

    @Test
    void marks_count_within_the_snippet() {
        String text = "أعلنت هدنة في المدينة";
        String json = AlertJson.write(alert("خبر", text, "https://a.example/1", new Span(6, 10)));
        JsonNode snippet = JSON.readTree(json).path("snippets").path(0);
        JsonNode mark = snippet.path("marks").path(0);
        String shown = snippet.path("text").asString();
        assertThat(shown.substring(mark.path("start").asInt(), mark.path("end").asInt()))
                .isEqualTo("هدنة");
        assertThat(json).contains("\"id\":\"s/id1\"", "https://a.example/1");
    }

    @Test
    void hostile_articles_stay_small_and_tell_no_paths() {
        String json =
                AlertJson.write(
                        alert(
                                "\u0000\uD83D\"\n".repeat(100_000),
                                "x".repeat(10),
                                "file:///etc/passwd",
                                new Span(0, 1)));
        assertThat(json.length()).isLessThan(10_000);
        assertThat(json).doesNotContain("/home/me", "passwd", "\n");
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(json);
    }
}

package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    @TempDir private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Service service;

    @SuppressWarnings("NullAway.Init")
    private Caller caller;

    @BeforeEach
    void serve() {
        Stocked.fill(folder);
        service = Service.local(folder, 0);
        caller = new Caller(service);
    }

    @AfterEach
    void end() {
        caller.close();
        service.close();
    }

    private static Map<String, String> rename(String name) {
        return Map.of(
                "kind", "rename", "target", "JOR", "name", name, "preview", "1", "why", "shorter");
    }

    @Test
    void a_new_name_is_shown_before_it_is_given_and_nothing_changes() {
        HttpResponse<String> shown = caller.post("/en/corrections", rename("المملكة <b>"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("What would change", "المملكة &lt;b&gt;", "الأردن", "value=\"shorter\"")
                .contains("name=\"kind\" value=\"rename\"")
                .doesNotContain("name=\"preview\"");
        assertThat(caller.page("/en/corrections")).doesNotContain("المملكة");
        assertThat(caller.page("/ar/entity?key=JOR")).doesNotContain("المملكة");
    }

    @Test
    void what_cannot_be_is_refused_before_it_is_shown() {
        Map<String, String> split =
                Map.of("kind", "split", "target", "nobody", "from", "EGY", "preview", "1");
        assertThat(caller.post("/ar/corrections", split).statusCode()).isEqualTo(422);
    }

    @Test
    void two_that_were_made_one_are_shown_apart_before_they_are_parted() {
        Map<String, String> merge =
                Map.of("kind", "merge", "target", "JOR", "into", "EGY", "why", "a test");
        assertThat(caller.post("/en/corrections", merge).statusCode()).isEqualTo(303);
        Map<String, String> split =
                Map.of("kind", "split", "target", "JOR", "from", "EGY", "preview", "1");
        HttpResponse<String> shown = caller.post("/en/corrections", split);
        assertThat(shown.statusCode()).isEqualTo(200);
        String after = shown.body().substring(shown.body().indexOf("id=\"after\""));
        assertThat(after).contains("<code dir=\"ltr\">JOR</code>", "<code dir=\"ltr\">EGY</code>");
        assertThat(caller.page("/en/entity?key=JOR")).contains("<code dir=\"ltr\">EGY</code>");
    }

    @Test
    void nobody_is_led_to_another_site_from_a_preview() {
        Map<String, String> form =
                Map.of(
                        "kind",
                        "rename",
                        "target",
                        "JOR",
                        "name",
                        "x",
                        "preview",
                        "1",
                        "back",
                        "https://evil.example/");
        assertThat(caller.post("/en/corrections", form).body())
                .doesNotContain("href=\"https://evil.example/\"");
    }

    @Test
    void the_newest_stories_are_shown_and_those_before_are_one_step_away() {
        String page = caller.page("/en/?from=2022-05-26&to=2022-06-01");
        assertThat(page).contains("/en/stories/3").doesNotContain("أيمن الصفدي");
        assertThat(page).contains("href=\"/en/?from=0001-01-01&amp;to=2022-05-25&amp;least=1\"");
        String older = caller.page("/en/?from=0001-01-01&to=2022-05-25&least=1");
        assertThat(older).contains("/en/stories/1").doesNotContain("Earlier stories");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_told_of() {
        String page = caller.page("/en/search?q=" + Caller.encoded("from:2024 to:2020"));
        assertThat(page).contains("expected a day that is not before 2024");
        assertThat(caller.get("/api/v1/search?q=from:2024%20to:2020-05").statusCode())
                .isEqualTo(400);
        assertThat(caller.get("/api/v1/search?q=from:2020-05%20to:2020").statusCode())
                .isEqualTo(200);
    }
}

package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who comes new to the screens needs in order to go on. */
class ReaderHelpTest {
    private static final Pattern PLACE = Pattern.compile("name=\"target\" value=\"([^\"]*)");

    @TempDir private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Service service;

    @SuppressWarnings("NullAway.Init")
    private Caller caller;

    @BeforeEach
    void serve() {
        Stocked.differing(folder);
        service = Service.local(folder, 0);
        caller = new Caller(service);
    }

    @AfterEach
    void end() {
        caller.close();
        service.close();
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void where_tellers_differ_is_listed_over_the_whole_ledger_and_counted_on_cards() {
        assertThat(caller.page("/en/differences"))
                .contains("class=\"difference\"")
                .contains("href=\"/en/stories/1#differences\"");
        assertThat(onceCounted("/en/", "href=\"/en/stories/1#differences\"")).isTrue();
    }

    /** Cards are drawn before differences are counted, and again when they are. */
    private boolean onceCounted(String path, String wanted) {
        for (int i = 0; i < 10_000; i++) {
            if (caller.page(path).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_story_marks_the_words_that_differ_and_says_of_what_kind_they_are() {
        assertThat(caller.page("/en/stories/1"))
                .contains("<b class=\"differing\">")
                .contains("<dl class=\"kinds\">")
                .doesNotContain(":</bdi>");
    }

    @Test
    void who_asks_for_somebody_unknown_gets_the_form_again_with_the_nearest_names() {
        var relation = caller.get("/en/relation?a=Israel&b=Syriaa");
        assertThat(relation.statusCode()).isEqualTo(404);
        assertThat(relation.body())
                .contains("name=\"b\" required dir=\"auto\" value=\"Syriaa\"")
                .contains("href=\"/en/relation?a=Israel&amp;b=SYR\"");
        var entity = caller.get("/ar/entity?key=Syriaa");
        assertThat(entity.statusCode()).isEqualTo(404);
        assertThat(entity.body()).contains("href=\"/ar/entity?key=SYR\"");
    }

    @Test
    void a_correction_that_was_saved_says_so_and_can_be_taken_back_there() {
        String place = first(PLACE, caller.page("/en/lines/1"));
        var made =
                caller.post(
                        "/en/corrections",
                        Map.of("kind", "alter", "target", place, "status", "PLANNED", "why", "x"));
        assertThat(Caller.location(made)).endsWith("?saved=1");
        assertThat(caller.page(Caller.location(made)))
                .contains("Saved.")
                .contains("action=\"/en/corrections/1/undo\"");
        var undone = caller.post("/en/corrections/1/undo", Map.of("why", "y", "line", "1"));
        assertThat(Caller.location(undone)).startsWith("/en/lines/");
        assertThat(caller.page(Caller.location(made))).doesNotContain("Saved.");
    }

    @Test
    void corrections_are_listed_with_the_words_of_the_event_and_lead_to_it() {
        String place = first(PLACE, caller.page("/en/lines/1"));
        caller.post(
                "/en/corrections",
                Map.of("kind", "alter", "target", place, "status", "PLANNED", "why", "x"));
        String article = place.substring(0, place.indexOf(':'));
        assertThat(caller.page("/en/corrections"))
                .contains("href=\"/en/articles/" + article + "?event=")
                .contains("<bdi>planned</bdi>")
                .contains("مطار دمشق")
                .doesNotContain(place)
                .doesNotContain("{");
    }
}

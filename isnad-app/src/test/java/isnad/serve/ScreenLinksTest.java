package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenLinksTest {
    private static final Pattern PROGRAM = Pattern.compile("href=\"(/api/[^\"#]*)");
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/en/articles/[0-9a-f]+)");

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

    private static List<String> links(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    @Test
    void a_story_and_its_articles_lead_to_what_programs_read() {
        String story = caller.page("/en/stories/1");
        String article = caller.page(links(ARTICLE, story).getFirst());
        assertThat(links(PROGRAM, story)).isNotEmpty().allSatisfy(this::isThere);
        assertThat(links(PROGRAM, article)).isNotEmpty().allSatisfy(this::isThere);
    }

    private void isThere(String link) {
        assertThat(caller.get(link).statusCode()).as(link).isEqualTo(200);
    }

    @Test
    void a_story_is_a_table_for_spreadsheets() {
        var reply = caller.get("/api/v1/stories/1/comparison?format=csv");
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(caller.get("/api/v1/stories/1/comparison?format=xls").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_page_that_is_known_among_others_is_not_sent_again() throws IOException {
        var wire = new Wire(service.port());
        String tag = wire.ask(Wire.Ask.get("/en/help")).header("etag");
        var again = Wire.Ask.get("/en/help").with("If-None-Match", "\"x\", " + tag);
        assertThat(wire.ask(again).status()).isEqualTo(304);
    }
}

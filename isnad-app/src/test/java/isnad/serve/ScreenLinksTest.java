package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenLinksTest {
    private static final Pattern PROGRAM = Pattern.compile("href=\"(/api/[^\"#]*)");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int MOST = 500;
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

    /** Every address that a page leads to, and every one that those lead to. */
    @Test
    void no_link_on_any_screen_leads_nowhere() {
        Set<String> met = new LinkedHashSet<>(List.of("/ar/?from=2000", "/en/?from=2000"));
        Deque<String> ahead = new ArrayDeque<>(met);
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            HttpResponse<String> reply = caller.get(path);
            assertThat(reply.statusCode()).as(path).isEqualTo(200);
            boolean page = reply.headers().firstValue("Content-Type").orElse("").contains("html");
            for (String link : page ? links(LINK, reply.body()) : List.<String>of()) {
                if (met.size() < MOST && met.add(link)) {
                    ahead.add(link);
                }
            }
        }
        assertThat(met).hasSizeGreaterThan(100);
    }

    @Test
    void an_article_is_found_by_its_number_and_by_its_id() {
        String id = links(ARTICLE, caller.page("/en/stories/1")).getFirst().substring(13);
        String number = caller.get("/api/v1/articles/" + id).body();
        assertThat(number).contains("\"number\":1,");
        assertThat(caller.get("/api/v1/articles/1").body()).isEqualTo(number);
        assertThat(caller.page("/en/articles/1")).contains("<h1").contains(id);
        assertThat(caller.get("/api/v1/articles/1/page").statusCode()).isEqualTo(200);
        assertThat(caller.get("/api/v1/articles/99").statusCode()).isEqualTo(404);
        assertThat(caller.get("/en/articles/zz").statusCode()).isEqualTo(404);
    }
}

package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fetch.Fetched.Taken;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What owners say of the use of their pages is recorded; pages that they reserve are left. */
@Timeout(60)
class ReservationTest {
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
        page("<p>1</p>");
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void page(String body, String... headers) {
        bench.server.page("/a", "text/html", body, headers);
    }

    private void robots(String text) {
        bench.server.page("/robots.txt", "text/plain", text);
    }

    private void tdmrep(String json) {
        bench.server.page(TdmRules.PATH, "application/json", json);
    }

    private List<String> signals() throws InterruptedException {
        Fetched fetched = bench.get("/a");
        return fetched instanceof Taken(Capture capture)
                ? capture.signals().stream().map(Signal::toString).toList()
                : List.of("not taken: " + fetched);
    }

    @Test
    void silent_site_signals_nothing() throws Exception {
        assertThat(signals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noindex",
                "none",
                "NoArchive",
                "nosnippet",
                "nofollow, noarchive",
                "max-snippet: 0"
            })
    void reserved_in_the_page(String directives) throws Exception {
        page("<meta name=ROBOTS content='" + directives + "'><p>1</p>");
        assertThat(bench.refusal("/a"))
                .contains("reserved by its owners (meta robots: " + directives + ")", "--reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"noindex", "isnad: noarchive", "ISNAD: none"})
    void reserved_in_a_header(String value) throws Exception {
        page("<p>1</p>", "X-Robots-Tag: " + value);
        assertThat(bench.refusal("/a")).contains("reserved by its owners (X-Robots-Tag: ");
    }

    @Test
    void reserved_in_a_later_header_of_that_name() throws Exception {
        page("<p>1</p>", "X-Robots-Tag: googlebot: nofollow", "X-Robots-Tag: noindex");
        assertThat(bench.refusal("/a")).contains("reserved");
    }

    @Test
    void what_is_said_to_others_or_of_other_things_holds_nothing_back() throws Exception {
        page(
                "<meta name=googlebot content=noindex><meta name=robots content='index, max-image-preview:large'>",
                "X-Robots-Tag: otherbot: noindex",
                "X-Robots-Tag: unavailable_after: 25 Jun 2040 15:00:00 PST");
        assertThat(signals()).isEmpty();
    }

    @Test
    void what_restricts_other_uses_is_recorded() throws Exception {
        page("<meta name=robots content='index, nofollow, noimageindex'>");
        assertThat(signals()).containsExactly("meta robots: index, nofollow, noimageindex");
    }

    @Test
    void training_is_recorded_and_search_is_reserved() throws Exception {
        robots("User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n");
        assertThat(signals())
                .containsExactly("robots.txt: Content-Signal: search=yes, ai-train=no");
        bench.pass(java.time.Duration.ofDays(2));
        robots("User-agent: *\nContent-Signal: search=no\nAllow: /\n");
        assertThat(bench.refusal("/a")).contains("Content-Signal: search=no");
    }

    @Test
    void signals_belong_to_their_group_and_path() throws Exception {
        robots(
                """
                User-agent: otherbot
                Content-Signal: search=no
                Disallow: /

                User-agent: *
                Content-Signal: /b search=no
                Content-Usage: /a train-ai=n
                Disallow:
                """);
        assertThat(signals()).containsExactly("robots.txt: Content-Usage: train-ai=n");
    }

    @Test
    void own_group_of_signals_goes_before_that_of_all() throws Exception {
        robots(
                "User-agent: *\nContent-Signal: ai-input=no\nDisallow:\n\n"
                        + "User-agent: Isnad\nContent-Signal: ai-input=yes\nDisallow:\n");
        assertThat(signals()).containsExactly("robots.txt: Content-Signal: ai-input=yes");
    }

    @Test
    void mining_reserved_by_the_site_s_file() throws Exception {
        tdmrep(
                """
                [{"location": "/open/*", "tdm-reservation": 0},
                 {"location": "/*", "tdm-reservation": 1, "tdm-policy": "https://site.test/p"}]
                """);
        assertThat(bench.refusal("/a"))
                .contains("tdmrep.json: tdm-reservation: 1, tdm-policy: https://site.test/p");
        bench.server.page("/open/1", "text/html", "<p>1</p>");
        assertThat(Bench.body(bench.get("/open/1"))).isEqualTo("<p>1</p>");
    }

    @Test
    void header_goes_before_the_file_and_the_page_before_both() throws Exception {
        tdmrep("[{\"location\": \"/\", \"tdm-reservation\": 1}]");
        page("<p>1</p>", "tdm-reservation: 0");
        assertThat(signals()).containsExactly("header: tdm-reservation: 0");
        page("<meta name='tdm-reservation' content='1'><p>1</p>", "tdm-reservation: 0");
        assertThat(bench.refusal("/a")).contains("meta: tdm-reservation: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[[[[", "[1, null, {\"location\": 3}]", "<html>", "{\"a\": 1}"})
    void file_that_cannot_be_understood_says_nothing(String json) throws Exception {
        tdmrep(json);
        assertThat(signals()).isEmpty();
    }

    @Test
    void deeply_nested_file_says_nothing() throws Exception {
        tdmrep("[".repeat(200_000));
        assertThat(signals()).isEmpty();
    }

    @Test
    void reserved_pages_are_taken_on_request_with_their_signals() throws Exception {
        bench.manners = bench.manners.takingReserved(true);
        page("<meta name=robots content=noarchive>");
        assertThat(signals()).containsExactly("meta robots: noarchive");
    }

    @Test
    void feed_with_noindex_is_a_feed_all_the_same() throws Exception {
        bench.server.page(
                "/feed", "application/rss+xml", "<rss><channel/></rss>", "X-Robots-Tag: noindex");
        assertThat(Bench.body(bench.get("/feed"))).startsWith("<rss>");
    }

    @Test
    void pattern_of_many_stars_is_matched_in_time() {
        String path = "/" + "a".repeat(4000);
        assertThat(PathPattern.matches("/" + "*a".repeat(1000) + "b", path)).isFalse();
        assertThat(PathPattern.matches("/*a$", path)).isTrue();
        assertThat(PathPattern.matches("/a*b", "/aab/c")).isTrue();
        assertThat(PathPattern.matches("/a$", "/ab")).isFalse();
    }
}

package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fetch.Fetched.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a robots.txt says holds; where it cannot be had, nothing is fetched. */
@Timeout(60)
class SitesTest {
    private static final String PAGE = "<p>1</p>";
    private Bench bench;
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
        bench.server.page("/a", "text/html", PAGE).page("/b", "text/html", PAGE);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void robots(String text) {
        bench.server.page("/robots.txt", "text/plain", text);
    }

    @Test
    void site_without_rules_is_open() throws Exception {
        assertThat(Bench.body(bench.get("/a"))).isEqualTo(PAGE);
        assertThat(bench.server.paths()).containsExactly("/robots.txt", TdmRules.PATH, "/a");
    }

    @Test
    void rules_are_asked_for_once_a_day() throws Exception {
        bench.get("/a");
        bench.get("/b");
        assertThat(bench.server.paths()).containsOnlyOnce("/robots.txt");
        bench.pass(Duration.ofHours(24));
        bench.get("/b");
        assertThat(bench.server.paths().stream().filter("/robots.txt"::equals)).hasSize(2);
    }

    @Test
    void longest_rule_wins() throws Exception {
        robots("User-agent: *\nDisallow: /\nAllow: /a\n");
        assertThat(Bench.body(bench.get("/a"))).isEqualTo(PAGE);
        assertThat(bench.refusal("/b")).contains("robots.txt of its host does not let Isnad");
        assertThat(bench.server.pages()).containsExactly("/a");
    }

    @Test
    void own_group_goes_before_that_of_all() throws Exception {
        robots("User-agent: *\nAllow: /\n\nUser-agent: isnad\nDisallow: /a\n");
        assertThat(bench.get("/a")).isInstanceOf(Refused.class);
        assertThat(Bench.body(bench.get("/b"))).isEqualTo(PAGE);
    }

    @Test
    void redirects_are_held_to_the_rules_too() throws Exception {
        robots("User-agent: *\nDisallow: /a\n");
        bench.server.redirect("/old", "/a");
        assertThat(bench.refusal("/old")).contains("does not let Isnad");
        assertThat(bench.server.pages()).containsExactly("/old");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 418, 451})
    void rules_that_are_not_there_forbid_nothing(int status) throws Exception {
        bench.server.on("/robots.txt", "HTTP/1.1 " + status + " No\r\n\r\n");
        assertThat(Bench.body(bench.get("/a"))).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 502, 503, 599})
    void rules_that_may_not_be_had_forbid_everything(int status) throws Exception {
        bench.server.on("/robots.txt", "HTTP/1.1 " + status + " No\r\n\r\n");
        assertThat(bench.refusal("/a")).contains("was not asked for").contains("" + status);
        assertThat(bench.server.pages()).isEmpty();
    }

    @Test
    void rules_that_could_not_be_had_are_asked_for_again_after_a_while() throws Exception {
        bench.server.on("/robots.txt", "HTTP/1.1 500 No\r\n\r\n");
        bench.get("/a");
        bench.get("/a");
        assertThat(bench.server.paths()).containsExactly("/robots.txt");
        robots("");
        bench.pass(Duration.ofMinutes(10));
        assertThat(Bench.body(bench.get("/a"))).isEqualTo(PAGE);
    }

    @Test
    void silent_broken_and_nonsense_answers_forbid_everything() throws Exception {
        bench.server.on("/robots.txt", (_, _) -> bench.server.never());
        assertThat(bench.refusal("/a")).contains("said nothing");
        bench.pass(Duration.ofHours(1));
        bench.server.on("/robots.txt", "nonsense\r\n\r\n");
        assertThat(bench.refusal("/a")).contains("robots.txt of its host cannot be had");
        assertThat(bench.server.pages()).isEmpty();
    }

    @Test
    void redirect_loop_forbids_everything() throws Exception {
        bench.server.redirect("/robots.txt", "/robots.txt");
        assertThat(bench.refusal("/a")).contains("leads on and on");
        assertThat(bench.server.paths()).hasSize(6);
    }

    @Test
    void five_redirects_are_followed_to_other_hosts_too() throws Exception {
        String other = "http://other.test:" + bench.server.port();
        bench.server.redirect("/robots.txt", "/1").redirect("/1", "/2").redirect("/2", "/3");
        bench.server.redirect("/3", other + "/4").redirect("/4", "/5");
        bench.server.page("/5", "text/plain", "User-agent: *\nDisallow: /a\n");
        assertThat(bench.refusal("/a")).contains("does not let Isnad");
    }

    @Test
    void redirect_to_an_inner_address_forbids_everything() throws Exception {
        bench.server.redirect("/robots.txt", "http://127.0.0.1/robots.txt");
        assertThat(bench.refusal("/a")).contains("cannot be had").contains("loopback");
    }

    @Test
    void half_a_megabyte_is_read_and_no_more() throws Exception {
        String comment = "# " + "x".repeat(97) + "\n";
        robots(comment.repeat(5119) + "User-agent: *\nDisallow: /a\n" + comment.repeat(9000));
        assertThat(bench.refusal("/a")).contains("does not let Isnad");
    }

    @Test
    void endless_rules_are_cut() throws Exception {
        bench.server.on(
                "/robots.txt",
                (_, out) -> {
                    out.write(
                            RawServer.bytes(
                                    "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /a\n"));
                    while (true) {
                        out.write(RawServer.bytes("Allow: /" + "z".repeat(1000) + "\n"));
                    }
                });
        assertThat(bench.refusal("/a")).contains("does not let Isnad");
        assertThat(Bench.body(bench.get("/b"))).isEqualTo(PAGE);
    }

    @Test
    void garbage_forbids_nothing() throws Exception {
        byte[] garbage = new byte[5000];
        new java.util.Random(7).nextBytes(garbage);
        bench.server.on(
                "/robots.txt",
                (_, out) -> {
                    out.write(RawServer.bytes("HTTP/1.1 200 OK\r\n\r\n"));
                    out.write(garbage);
                });
        assertThat(Bench.body(bench.get("/a"))).isEqualTo(PAGE);
    }

    @Test
    void rules_with_a_mark_and_arabic_paths_hold() throws Exception {
        bench.server.page("/خاص/1", "text/html", PAGE);
        robots("\uFEFFUser-agent: *\nDisallow: /خاص\n");
        assertThat(bench.refusal("/خاص/1")).contains("does not let Isnad");
    }

    @Test
    void crawl_delay_is_kept_where_it_is_longer_than_ours() throws Exception {
        robots("User-agent: *\nCrawl-delay: 7\n");
        bench.get("/a");
        bench.get("/b");
        bench.get("/a");
        assertThat(bench.waits)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(7),
                        Duration.ofSeconds(7));
    }

    @Test
    void host_that_wants_a_long_crawl_delay_is_left_alone() throws Exception {
        robots("User-agent: *\nCrawl-delay: 31\n");
        assertThat(bench.refusal("/a")).contains("wants 31 s between requests, more than 30");
        assertThat(bench.server.pages()).isEmpty();
    }

    @Test
    void rules_are_kept_on_disk_for_a_day() throws Exception {
        robots("User-agent: *\nDisallow: /a\n");
        WebAddress page = WebAddress.of(bench.server.url("/a"));
        try (Fetcher first = bench.fetcher(folder)) {
            assertThat(first.fetch(page)).isInstanceOf(Refused.class);
        }
        robots("");
        try (Fetcher second = bench.fetcher(folder)) {
            assertThat(Bench.complaint(second.fetch(page))).contains("does not let Isnad");
        }
        assertThat(bench.server.paths()).containsOnlyOnce("/robots.txt");
        bench.pass(Duration.ofHours(24));
        try (Fetcher third = bench.fetcher(folder)) {
            assertThat(Bench.body(third.fetch(page))).isEqualTo(PAGE);
        }
    }

    @Test
    void file_that_is_damaged_on_disk_is_asked_for_again() throws Exception {
        WebAddress page = WebAddress.of(bench.server.url("/a"));
        try (Fetcher first = bench.fetcher(folder)) {
            first.fetch(page);
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, "2026-13-77 abc");
            }
        }
        try (Fetcher second = bench.fetcher(folder)) {
            assertThat(Bench.body(second.fetch(page))).isEqualTo(PAGE);
        }
    }
}

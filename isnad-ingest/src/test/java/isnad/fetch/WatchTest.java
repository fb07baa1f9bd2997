package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/** Feeds are asked politely, and each page is kept once, whatever happens in between. */
@Timeout(60)
class WatchTest {
    private Bench bench;
    private final List<String> lines = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
        for (int i = 0; i < 9; i++) {
            bench.server.page("/" + i, "text/html; charset=utf-8", "<p>صفحة " + i + "</p>");
        }
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void feed(String... items) {
        feedWith("", items);
    }

    private void feedWith(String channel, String... items) {
        var feed = new StringBuilder("<rss><channel>" + channel);
        for (String item : items) {
            feed.append("<item><title>خبر ").append(item).append("</title><link>/");
            feed.append(item).append("</link></item>");
        }
        bench.server.page("/feed", "text/xml", feed + "</channel></rss>", "ETag: \"f\"");
    }

    /** One run of the program: asks the feeds that are due. */
    private Instant run(String... feeds) throws Exception {
        try (PageFolder pages = new PageFolder(folder, "Isnad/1.0");
                Fetcher fetcher = bench.fetcher(pages.rules())) {
            var receiver =
                    new Watch.Receiver() {
                        @Override
                        public void page(Capture capture, String title) {
                            lines.add(capture.address().path() + " " + title);
                        }

                        @Override
                        public void trouble(WebAddress about, String complaint) {
                            troubles.add(about.path() + " " + complaint);
                        }
                    };
            var watch = new Watch(fetcher, pages, bench.time, Duration.ofMinutes(15), 4, receiver);
            return watch.poll(List.of(feeds).stream().map(WebAddress::of).toList());
        }
    }

    private Instant run() throws Exception {
        return run(bench.server.url("/feed"));
    }

    private List<String> kept() throws IOException {
        var kept = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (var reader = new WarcReader(file)) {
                    for (WarcRecord record : reader) {
                        if (record instanceof WarcResponse response) {
                            kept.add(response.targetURI().getPath());
                        }
                    }
                }
            }
        }
        return kept;
    }

    @Test
    void keeps_new_pages_and_tells_them() throws Exception {
        feed("1", "2");
        Instant next = run();
        assertThat(lines).containsExactlyInAnyOrder("/1 خبر 1", "/2 خبر 2");
        assertThat(kept()).containsExactlyInAnyOrder("/1", "/2");
        assertThat(next).isAfterOrEqualTo(Bench.START.plus(Duration.ofMinutes(15)));
    }

    @Test
    void keeps_each_page_once_over_many_runs() throws Exception {
        feed("1", "2");
        run();
        bench.pass(Duration.ofHours(1));
        feed("3", "2", "1");
        run();
        bench.pass(Duration.ofHours(1));
        run();
        assertThat(kept()).containsExactlyInAnyOrder("/1", "/2", "/3");
        assertThat(bench.server.pages().stream().filter("/1"::equals)).hasSize(1);
    }

    @Test
    void feed_that_is_not_due_is_not_asked() throws Exception {
        feedWith("<ttl>120</ttl>", "1");
        run();
        bench.pass(Duration.ofMinutes(100));
        run();
        assertThat(bench.server.pages()).containsExactly("/feed", "/1");
        bench.pass(Duration.ofMinutes(30));
        run();
        assertThat(bench.server.pages()).containsExactly("/feed", "/1", "/feed");
    }

    @Test
    void feed_is_asked_whether_it_has_changed() throws Exception {
        feed("1");
        run();
        bench.server.on("/feed", "HTTP/1.1 304 Not Modified\r\n\r\n");
        bench.pass(Duration.ofHours(1));
        run();
        assertThat(bench.server.requests().getLast().has("If-None-Match: \"f\"")).isTrue();
        assertThat(troubles).isEmpty();
        bench.pass(Duration.ofMinutes(14));
        run();
        assertThat(bench.server.pages()).containsExactly("/feed", "/1", "/feed");
    }

    @Test
    void page_that_fails_is_tried_again_and_given_up_in_the_end() throws Exception {
        feed("1");
        bench.server.on("/1", "HTTP/1.1 500 No\r\n\r\n");
        for (int i = 0; i < 8; i++) {
            run();
            bench.pass(Duration.ofHours(2));
        }
        assertThat(bench.server.pages().stream().filter("/1"::equals)).hasSize(5);
        assertThat(troubles).hasSize(5).allMatch(line -> line.startsWith("/1 fails (500 No)"));
        assertThat(bench.server.requests().getLast().has("If-None-Match")).isTrue();
    }

    @Test
    void page_that_failed_once_is_kept_the_next_time() throws Exception {
        feed("1");
        bench.server.on("/1", "HTTP/1.1 500 No\r\n\r\n");
        run();
        bench.server.page("/1", "text/html", "<p>1</p>");
        bench.pass(Duration.ofHours(2));
        run();
        assertThat(kept()).containsExactly("/1");
    }

    @Test
    void page_that_is_not_there_is_not_asked_for_again() throws Exception {
        feed("gone");
        run();
        bench.pass(Duration.ofHours(2));
        run();
        assertThat(bench.server.pages()).containsExactly("/feed", "/gone", "/feed");
    }

    @Test
    void long_feed_is_fetched_over_several_runs() throws Exception {
        feed("1", "2", "3", "4", "5", "6");
        run();
        assertThat(kept()).hasSize(4);
        bench.pass(Duration.ofHours(1));
        run();
        assertThat(kept()).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void feed_that_fails_is_asked_ever_more_rarely() throws Exception {
        bench.server.on("/feed", "HTTP/1.1 500 No\r\n\r\n");
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 9; i++) {
            Instant next = run();
            waits.add(Duration.between(bench.time.now(), next));
            bench.pass(waits.getLast());
        }
        assertThat(waits)
                .startsWith(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60))
                .endsWith(Duration.ofHours(24), Duration.ofHours(24));
        assertThat(troubles.getFirst())
                .contains("fails (500 No)", "the feed is asked again at 2026-03-01T08:15:02Z");
    }

    @Test
    void one_broken_feed_does_not_stop_the_others() throws Exception {
        feed("1");
        bench.server.page("/page", "text/html", "<p>no feed</p>");
        String index = "<sitemapindex/>";
        bench.server.page("/index", "text/xml", index);
        run(
                bench.server.url("/page"),
                bench.server.url("/missing"),
                bench.server.url("/index"),
                bench.server.url("/feed"));
        assertThat(kept()).containsExactly("/1");
        assertThat(troubles)
                .hasSize(3)
                .anyMatch(line -> line.startsWith("/page is no feed"))
                .anyMatch(line -> line.startsWith("/missing is not there"));
    }

    @Test
    void page_of_two_feeds_is_kept_once() throws Exception {
        feed("1", "1");
        bench.server.page("/other", "text/xml", "<rss><item><link>/1</link></item></rss>");
        run(bench.server.url("/feed"), bench.server.url("/other"));
        assertThat(kept()).containsExactly("/1");
    }

    @Test
    void killed_run_loses_nothing() throws Exception {
        feed("1", "2", "3");
        bench.server.on(
                "/2",
                (_, out) -> {
                    throw new IOException("the machine goes down here");
                });
        run();
        Path pages = folder.resolve(".isnad/pages.jsonl");
        Files.writeString(pages, "{\"url\":\"http://site.te", StandardOpenOption.APPEND);
        try (var files = Files.list(folder)) {
            Path warc = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            byte[] unfinished = {0x1F, (byte) 0x8B, 8, 0};
            Files.write(warc, unfinished, StandardOpenOption.APPEND);
        }
        bench.server.page("/2", "text/html", "<p>2</p>");
        bench.pass(Duration.ofHours(2));
        run();
        assertThat(bench.server.pages().stream().filter("/1"::equals)).hasSize(1);
        assertThat(bench.server.pages().stream().filter("/3"::equals)).hasSize(1);
        assertThat(lines).hasSize(3);
    }

    @Test
    void memory_edited_by_hand_does_no_harm() throws Exception {
        feed("1");
        run();
        Path feeds = folder.resolve(".isnad/feeds.jsonl");
        Files.writeString(
                feeds,
                "{\"url\":\"" + bench.server.url("/feed") + "\",\"next\":\"soon\"}\nnull\n[]\n");
        Files.writeString(folder.resolve(".isnad/pages.jsonl"), "{}\n\"x\"\nnull\n");
        run();
        assertThat(troubles).isEmpty();
    }

    @Test
    void folder_belongs_to_one_program_at_a_time() throws IOException {
        try (var _ = new PageFolder(folder, "Isnad/1.0")) {
            assertThatThrownBy(() -> new PageFolder(folder, "Isnad/1.0"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another isnad");
        }
        new PageFolder(folder, "Isnad/1.0").close();
    }

    @Test
    void archive_holds_the_page_as_delivered_with_what_its_owners_say() throws Exception {
        feed("p");
        String html = "<meta name=robots content=nofollow><p>التقى</p>";
        bench.server.on(
                "/p",
                (_, out) -> {
                    byte[] body = RawServer.gzip(RawServer.bytes(html));
                    String head =
                            "HTTP/1.1 200 Fine\r\nContent-Type: text/html; charset=utf-8\r\n"
                                    + "Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n";
                    out.write(RawServer.bytes(head.formatted(body.length)));
                    out.write(body);
                });
        run();
        try (var files = Files.list(folder)) {
            Path warc = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(warc.getFileName().toString()).startsWith("isnad-").endsWith(".warc.gz");
            check(warc, html);
        }
    }

    private void check(Path warc, String html) throws IOException {
        try (var reader = new WarcReader(warc)) {
            reader.calculateBlockDigest();
            assertThat(reader.next().orElseThrow()).isInstanceOf(Warcinfo.class);
            var response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.target()).isEqualTo(bench.server.url("/p"));
            assertThat(response.ipAddress())
                    .hasValueSatisfying(
                            ip -> assertThat(ip.getHostAddress()).isEqualTo("127.0.0.1"));
            var http = response.http();
            assertThat(http.status()).isEqualTo(200);
            assertThat(http.headers().first("x-crawl-content-encoding")).contains("gzip");
            assertThat(new String(http.body().stream().readAllBytes(), "UTF-8")).isEqualTo(html);
            var metadata = (WarcMetadata) reader.next().orElseThrow();
            String fields = new String(metadata.body().stream().readAllBytes(), "UTF-8");
            assertThat(fields)
                    .contains("via: " + bench.server.url("/feed"))
                    .contains("signals: meta robots: nofollow");
            assertThat(fields.toLowerCase(Locale.ROOT)).doesNotContain("redirectedfrom");
        }
    }
}

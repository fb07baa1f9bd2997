package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.cli.IsnadProcess.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad fetch} and {@code isnad watch} as their users run them. */
@Timeout(240)
class FetchCommandTest {
    private NewsSite site;
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite();
        site.article("/1", "الأردني").article("/2", "القطري").feed("/feed", "/1", "/2");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Result isnad(String... arguments) throws Exception {
        return new IsnadProcess(folder).run(arguments);
    }

    private void list(String... feeds) throws IOException {
        var list = new StringBuilder("<opml><body>");
        for (String feed : feeds) {
            list.append("<outline text='x' xmlUrl='").append(site.url(feed)).append("'/>");
        }
        Files.writeString(folder.resolve("feeds.opml"), list + "</body></opml>");
    }

    private Result watch() throws Exception {
        return isnad("watch", "feeds.opml", "-o", "pages", "--once", "--allow-host", "localhost");
    }

    @Test
    void page_is_fetched_and_read() throws Exception {
        Result result = isnad("fetch", site.url("/1"), "--allow-host", "localhost");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines().findFirst().orElse(""))
                .contains("\"kind\":\"article\"", "\"page\":\"" + site.url("/1") + "\"");
        assertThat(result.out()).contains("\"type\":\"CONSULT\"");
    }

    @Test
    void this_machine_is_not_asked_unless_it_is_allowed() throws Exception {
        Result result = isnad("fetch", site.url("/1"), "http://127.0.0.1/");
        assertThat(result.exitCode()).isEqualTo(ExitCodes.INCOMPLETE);
        assertThat(result.err()).contains("--allow-host localhost", "loopback");
        assertThat(result.out()).isEmpty();
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void kept_pages_are_read_from_their_folder() throws Exception {
        Result kept = isnad("fetch", site.url("/feed"), "-o", "pages", "--allow-host", "localhost");
        assertThat(kept.exitCode()).as(kept.err()).isZero();
        assertThat(kept.out().lines()).containsExactlyInAnyOrder(site.url("/1"), site.url("/2"));
        Result read = isnad("read", "pages");
        assertThat(read.exitCode()).as(read.err()).isZero();
        assertThat(read.out().lines().filter(line -> line.contains("\"kind\":\"article\"")))
                .hasSize(2)
                .anyMatch(line -> line.contains("#" + site.url("/1")));
    }

    @Test
    void page_that_has_not_changed_is_kept_once() throws Exception {
        isnad("fetch", site.url("/1"), "-o", "pages", "--allow-host", "localhost");
        Result again = isnad("fetch", site.url("/1"), "-o", "pages", "--allow-host", "localhost");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("has not changed since it was kept");
        try (var files = Files.list(folder.resolve("pages"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void mistakes_are_told_before_anything_is_fetched() throws Exception {
        for (List<String> wrong :
                List.of(
                        List.of("fetch", "ftp://site.example/"),
                        List.of("fetch", site.url("/1"), "-o", "report.html"),
                        List.of("fetch", site.url("/1"), "--limit", "0"),
                        List.of("watch", "missing.opml", "-o", "pages"),
                        List.of("watch", "feeds.opml", "-o", "pages", "--every", "1m"))) {
            Result result = isnad(wrong.toArray(String[]::new));
            assertThat(result.exitCode()).as("%s: %s", wrong, result.err()).isEqualTo(2);
            assertThat(result.err()).startsWith("isnad: ").doesNotContain("\tat ");
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void watching_keeps_each_page_once() throws Exception {
        list("/feed", "/gone");
        Result first = watch();
        assertThat(first.exitCode()).isEqualTo(ExitCodes.INCOMPLETE);
        assertThat(first.out().lines())
                .containsExactlyInAnyOrder(site.url("/1") + "\tخبر", site.url("/2") + "\tخبر");
        assertThat(first.err()).contains(site.url("/gone"), "is not there (404", "asked again at");
        Result second = watch();
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.out()).isEmpty();
        assertThat(site.asked()).containsOnlyOnce("/feed", "/1", "/2");
    }

    @Test
    void interrupted_watch_leaves_a_sound_folder() throws Exception {
        site.feed("/first", "/1");
        list("/first");
        Process watch =
                new IsnadProcess(folder)
                        .builder("watch", "feeds.opml", "-o", "pages", "--allow-host", "localhost")
                        .start();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith(site.url("/1"));
            watch.destroy();
            watch.waitFor();
        }
        Result read = isnad("read", "pages");
        assertThat(read.exitCode()).as(read.err()).isZero();
        list("/feed");
        Result again = watch();
        assertThat(again.out().lines()).containsExactly(site.url("/2") + "\tخبر");
    }
}

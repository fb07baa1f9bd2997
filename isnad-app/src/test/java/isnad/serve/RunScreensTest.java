package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.serve.Caller.Sent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunScreensTest {
    private static final String NAME = "<img src=x onerror=alert(1)>.txt";

    @TempDir private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Service service;

    @SuppressWarnings("NullAway.Init")
    private static Caller caller;

    @BeforeAll
    static void serve() {
        Stocked.empty(folder);
        Stocked.stale(folder);
        service = Service.local(folder, 0);
        caller = new Caller(service);
    }

    @AfterAll
    static void end() {
        caller.close();
        service.close();
    }

    /** Waits for a run that was begun; returns its page. */
    private static String ended(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(303);
        String run = Caller.location(begun);
        assertThat(caller.live(run + "/live")).contains("event:end");
        return caller.page(run);
    }

    private static String files(Sent... files) {
        return ended(
                caller.upload(
                        "/en/runs/files", Map.of("date", "2021-03-02"), "files", List.of(files)));
    }

    @Test
    void a_run_leads_to_the_stories_and_articles_that_came_of_its_files() {
        String page =
                files(
                        Sent.text("one.txt", Stocked.ATTACK.formatted("غارة", "خمسة")),
                        Sent.text("other.txt", Stocked.ATTACK.formatted("عدوان", "سبعة")));
        assertThat(page)
                .contains(": 2 files</h1>")
                .contains("2 articles tell one story")
                .contains("#differences\">")
                .containsPattern("class=\"button\" href=\"/en/stories/[0-9]+\">See the stories")
                .contains("<bdi>other.txt</bdi>")
                .containsPattern("href=\"/en/articles/[0-9a-f]+\"");
    }

    @Test
    void a_file_that_is_sent_is_read_and_told_of_as_news() {
        String text = Stocked.MEETING + "\nوغادر الوفد مساء.\n";
        String run = files(Sent.text("meeting.txt", text));
        assertThat(run).contains("data-part=\"added\">1<").contains("meeting.txt");
        assertThat(caller.page("/en")).contains("وزير الخارجية الأردني يلتقي نظيره المصري");
        assertThat(files(Sent.text("again.txt", text)))
                .contains("data-part=\"added\">0<")
                .contains("data-part=\"known\">1<");
    }

    @Test
    void progress_is_told_until_the_end() {
        HttpResponse<String> begun =
                caller.upload(
                        "/en/runs/files",
                        Map.of(),
                        "files",
                        List.of(Sent.text("a.txt", Stocked.AGREEMENT)));
        List<String> lines = caller.live(Caller.location(begun) + "/live");
        assertThat(lines).contains("event:end");
        assertThat(lines.reversed().stream().filter(line -> line.startsWith("data:")).findFirst())
                .hasValueSatisfying(last -> assertThat(last).contains("\"state\":\"done\""));
    }

    @Test
    void every_file_that_cannot_be_read_has_a_line() throws IOException {
        byte[] noise = {0, 1, 2, 3, 0, 5, 6, 7, 0, 9};
        String run =
                files(
                        Sent.text("empty.html", ""),
                        new Sent("noise.bin", noise),
                        new Sent("bomb.gz", bomb()),
                        Sent.text("../../etc/passwd\u0007", "لا شيء"));
        assertThat(run).contains("empty.html").contains("is empty");
        assertThat(run).contains("noise.bin").contains("is binary");
        assertThat(run).contains("bomb.gz").doesNotContain("--max-size");
        assertThat(run).doesNotContain("etc/passwd").doesNotContain("isnad-upload");
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                gzip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_text_in_an_old_encoding_is_read() {
        String text = Stocked.MEETING.replace("أمس الاثنين", "أمس الثلاثاء");
        byte[] old = text.getBytes(Charset.forName("windows-1256"));
        assertThat(files(new Sent("old.txt", old))).contains("data-part=\"added\">1<");
    }

    @Test
    void thousands_of_small_files_are_taken_up_to_a_bound() {
        List<Sent> many =
                IntStream.range(0, 10_000).mapToObj(i -> Sent.text("f" + i, "x" + i)).toList();
        String run = ended(caller.upload("/en/runs/files", Map.of(), "files", many));
        assertThat(run).contains("8,000 further files").contains("zip");
    }

    @Test
    void a_pasted_text_is_added_with_what_is_told_of_it() {
        Map<String, String> text =
                Map.of(
                        "title",
                        "لقاء في <i>الرباط</i>",
                        "outlet",
                        "<script>alert(1)</script>",
                        "date",
                        "2020-01-02",
                        "text",
                        "استقبل وزير الخارجية المغربي نظيره السعودي في الرباط، اليوم الأحد.");
        String run = ended(caller.post("/en/runs/text", text));
        assertThat(run).contains("data-part=\"added\">1<").doesNotContain("<i>");
        String found = caller.page("/en/search?q=" + Caller.encoded("الرباط"));
        assertThat(found).contains("2 January 2020").doesNotContain("<script>alert");
    }

    @Test
    void addresses_that_are_not_of_the_public_web_are_refused() {
        String addresses =
                "http://127.0.0.1/\nhttp://[::1]/\nhttp://169.254.169.254/latest\n"
                        + "file:///etc/passwd\nhttp://user@example.org/";
        String run = ended(caller.post("/en/runs/addresses", Map.of("addresses", addresses)));
        assertThat(run).contains("data-part=\"added\">0<").contains("data-part=\"troubles\">5<");
        assertThat(run).contains("loopback").contains("link-local").contains("not http or https");
        assertThat(run).doesNotContain("--allow-host");
    }

    @Test
    void names_with_markup_come_out_as_text() {
        String run = files(Sent.text(NAME, ""), Sent.text(NAME, Stocked.MEETING + "\nملحق.\n"));
        assertThat(run).contains("&lt;img").doesNotContain("<img");
        assertThat(caller.page("/ar/runs")).doesNotContain("<img").doesNotContain("<script>alert");
    }

    @Test
    void feeds_are_kept_and_removed_and_strange_ones_refused() {
        String opml =
                "<opml><body><outline xmlUrl='https://example.org/rss' title='<b>x'/></body></opml>";
        assertThat(caller.post("/en/runs/feeds", Map.of("feeds", opml)).statusCode())
                .isEqualTo(303);
        assertThat(caller.page("/en/runs")).contains("https://example.org/rss");
        Map<String, String> url = Map.of("url", "https://example.org/rss");
        assertThat(caller.post("/en/runs/feeds/remove", url).statusCode()).isEqualTo(303);
        assertThat(caller.page("/en/runs")).doesNotContain("https://example.org/rss");
        assertThat(caller.post("/en/runs/feeds", Map.of("feeds", "file:///x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_reading_again_changes_is_shown() {
        String run = ended(caller.post("/en/runs/reread", Map.of()));
        assertThat(run).contains("data-part=\"changed\">1<").contains("stale &lt;b&gt;.txt");
        assertThat(run).contains("class=\"was\"").contains(">agree<");
        assertThat(run).contains("class=\"is\"").contains(">consult<");
        assertThat(ended(caller.post("/en/runs/reread", Map.of("all", "on"))))
                .contains("data-part=\"changed\">0<");
    }

    @Test
    void what_is_no_form_with_files_is_refused() {
        assertThat(caller.post("/en/runs/files", Map.of("date", "x")).statusCode()).isEqualTo(415);
        assertThat(caller.get("/en/runs/999").statusCode()).isEqualTo(404);
        assertThat(caller.get("/en/runs/x").statusCode()).isEqualTo(404);
        assertThat(caller.post("/en/runs/text", Map.of("text", "x", "date", "soon")).statusCode())
                .isEqualTo(400);
    }
}

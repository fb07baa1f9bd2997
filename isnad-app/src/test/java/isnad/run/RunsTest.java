package isnad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.cli.NewsSite;
import isnad.desk.Desk;
import isnad.fetch.Manners;
import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.run.Run.Picture;
import isnad.run.Run.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {
    private static final Manners MANNERS = Manners.polite("test").allowing(Set.of("localhost"));

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void make() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            writer.commit();
        }
    }

    private static Picture end(Run run) throws InterruptedException {
        long seen = run.version();
        while (!run.picture().state().isOver()) {
            run.await(seen, 1000);
            seen = run.version();
        }
        return run.picture();
    }

    private Upload upload(int files) throws IOException {
        Upload upload = Upload.in(folder);
        for (int i = 0; i < files; i++) {
            String text = "التقى وزير الخارجية الأردني نظيره المصري في عمّان، في الجولة " + i + ".";
            upload.take(
                    "page " + i, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return upload;
    }

    @Test
    void a_run_that_is_cancelled_adds_nothing_more() throws Exception {
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            Upload files = upload(3);
            Run run =
                    desk.change(_ -> {
                        Run begun = runs.files(files, null, "me");
                        begun.cancel();
                        return begun;
                    });
            assertThat(end(run).state()).isEqualTo(State.CANCELLED);
            assertThat(desk.ask(Ledger::size).articles()).isZero();
        }
    }

    @Test
    void others_may_write_beside_a_run_and_past_runs_are_remembered() throws Exception {
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            Run run = runs.files(upload(4), "2021-03-02", "me");
            desk.change(writer -> true);
            assertThat(end(run).added()).isEqualTo(4);
        }
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            assertThat(runs.pictures(10))
                    .singleElement()
                    .satisfies(past -> assertThat(past.added()).isEqualTo(4))
                    .satisfies(past -> assertThat(past.order().by()).isEqualTo("me"));
        }
    }

    @Test
    void feeds_bring_their_pages_and_tell_how_they_fare() throws Exception {
        try (var site = new NewsSite().article("/1", "الأردني").feed("/rss", "/1");
                Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            runs.feeds().add(site.url("/rss") + "\n" + site.url("/gone"));
            Picture picture = end(runs.feeds("me"));
            assertThat(picture.added()).isEqualTo(1);
            assertThat(picture.troubles()).isEqualTo(1);
            List<Feeds.Feed> feeds = runs.feeds().all();
            assertThat(feeds.getFirst().pages()).isEqualTo(1);
            assertThat(feeds.getFirst().trouble()).isNull();
            assertThat(feeds.getLast().trouble()).contains("404");
            assertThat(end(runs.feeds("me")).added()).isZero();
        }
    }

    @Test
    void addresses_are_fetched_and_added() throws Exception {
        try (var site = new NewsSite().article("/1", "الأردني");
                Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            Picture picture = end(runs.addresses(List.of(site.url("/1"), site.url("/no")), "me"));
            assertThat(picture.added()).isEqualTo(1);
            assertThat(picture.told()).singleElement().matches(one -> one.about().endsWith("/no"));
        }
    }

    @Test
    void names_of_files_are_no_paths() {
        assertThat(Upload.name("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Upload.name("C:\\x\\y\u0000\u202E.txt")).isEqualTo("y.txt");
        assertThat(Upload.name("..")).isEqualTo("unnamed");
        assertThat(Upload.name("a".repeat(500))).hasSize(120);
    }

    @Test
    void a_run_that_was_cut_short_is_known_of_and_what_was_sent_for_it_goes() throws Exception {
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            upload(2);
            desk.change(_ -> {
                runs.text(new TypedText("", "قالت الوزارة.", null, null), "me");
                assertThat(new RunJournal(folder).all())
                        .singleElement()
                        .satisfies(run -> assertThat(run.state()).isEqualTo(State.CUT))
                        .satisfies(run -> assertThat(run.order().by()).isEqualTo("me"));
                return true;
            });
        }
        try (Desk desk = Desk.open(folder);
                Runs _ = new Runs(desk, MANNERS)) {
            assertThat(folder.resolve("uploads")).isEmptyDirectory();
        }
    }

    @Test
    void records_that_were_read_elsewhere_are_taken_as_pages_are() throws Exception {
        String record =
                """
                {"kind":"article","id":"a1","page":"a.txt","index":0,"headline":"زيارة","text":"زيارة","language":"ar"}
                """;
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            Upload files = Upload.in(folder);
            take(files, "read.jsonl", record);
            take(files, "page.txt", "قالت وزارة الخارجية المصرية إنها تتابع الأمر.");
            Picture picture = end(runs.files(files, null, "me"));
            assertThat(picture.told()).isEmpty();
            assertThat(picture.added()).isEqualTo(2);
            boolean found = desk.ask(ledger -> ledger.store().articles().find("a1") != null);
            assertThat(found).isTrue();
        }
    }

    private static void take(Upload files, String name, String text) throws IOException {
        files.take(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_address_that_grows_too_long_by_its_escapes_is_no_feed_and_stops_no_other()
            throws Exception {
        String grows = "https://x.example/" + "ا".repeat(1500);
        try (Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            assertThatThrownBy(() -> runs.feeds().add(grows))
                    .isInstanceOf(IllegalArgumentException.class);
            String kept = "[{\"url\":\"not an address\",\"title\":\"\",\"pages\":0}]";
            Files.writeString(folder.resolve("feeds.json"), kept);
        }
        try (var site = new NewsSite().article("/1", "الأردن").feed("/rss", "/1");
                Desk desk = Desk.open(folder);
                Runs runs = new Runs(desk, MANNERS)) {
            runs.feeds().add(site.url("/rss"));
            Picture picture = end(runs.feeds("me"));
            assertThat(picture.state()).isEqualTo(State.DONE);
            assertThat(picture.added()).isEqualTo(1);
            assertThat(picture.troubles()).isEqualTo(1);
        }
    }
}

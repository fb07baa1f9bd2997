package isnad.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.export.Namespace;
import isnad.model.Span;
import isnad.record.ArticleLine;
import isnad.search.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedFileTest {
    @TempDir private Path folder = Path.of("");
    private Path file = folder;
    private final SavedSearch search = News.search("هدنة & سلام", "هدنة");
    private final Map<String, ArticleLine> ledger = new HashMap<>();
    private Instant now = News.MADE;

    @BeforeEach
    void name() {
        file = folder.resolve("feed.xml");
    }

    private void tell(String... ids) throws Undelivered {
        var feed = new FeedFile(file, search, ledger::get, () -> now);
        for (String id : ids) {
            var article =
                    new ArticleLine(id, "p", 0, "عنوان <" + id, null, null, id, "ar", null, null);
            ledger.put(id, article);
            var explanation = new Explanation(List.of(), new Span(0, 1), List.of(), List.of());
            feed.take(new Alert(search, article, explanation, List.of(), List.of()));
        }
        feed.finish();
        now = now.plus(Duration.ofHours(1));
    }

    private Map<String, Instant> entries() throws IOException {
        return FeedEntries.read(file, Namespace.LOCAL, search.name());
    }

    @Test
    void entries_stand_newest_first_and_keep_the_time_at_which_they_came() throws Exception {
        tell("a", "b");
        tell("c");
        tell("a");
        assertThat(entries()).containsOnlyKeys("a", "c", "b").containsEntry("a", News.MADE);
        assertThat(entries().keySet()).containsExactly("a", "c", "b");
        assertThat(Files.readString(file))
                .contains("<updated>2026-03-01T09:00:00Z</updated>")
                .contains("article/c</id>", "عنوان &lt;c");
    }

    @Test
    void a_feed_is_there_before_anything_is_told() throws Exception {
        tell();
        assertThat(entries()).isEmpty();
    }

    @Test
    void the_oldest_make_room() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < FeedFile.MOST + 5; i++) {
            ids.add("n" + i);
        }
        tell(ids.toArray(String[]::new));
        assertThat(entries()).hasSize(FeedFile.MOST).containsKey("n204").doesNotContainKey("n4");
        tell("new");
        assertThat(entries()).hasSize(FeedFile.MOST).containsKey("new").doesNotContainKey("n5");
    }

    @Test
    void what_has_gone_from_the_ledger_goes_from_the_feed() throws Exception {
        tell("a", "b");
        ledger.remove("a");
        tell("c");
        assertThat(entries().keySet()).containsExactly("c", "b");
    }

    @Test
    void a_file_that_is_something_else_stays_as_it_is() throws Exception {
        for (String other : List.of("export PATH=x", "<feed><id>another</id></feed>", "")) {
            Files.writeString(file, other);
            assertThatThrownBy(() -> tell("a"))
                    .isInstanceOf(Undelivered.class)
                    .hasMessageContaining("something else");
            assertThat(file).hasContent(other);
        }
    }

    @Test
    void a_folder_that_is_missing_is_said() {
        file = folder.resolve("none/feed.xml");
        assertThatThrownBy(() -> tell("a")).hasMessageContaining("does its folder exist");
    }
}

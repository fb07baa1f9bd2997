package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.ledger.Corrector.Effect;
import isnad.model.Status;
import isnad.store.CorrectionTable.Correction;
import isnad.store.Store;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Telling;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectorTest {
    @TempDir private Path folder = Path.of("");

    private LedgerWriter filled() {
        return filled(folder);
    }

    private static LedgerWriter filled(Path folder) {
        LedgerWriter writer = LedgerWriter.open(folder);
        News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
        News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
        return writer;
    }

    private static List<Line> lines(LedgerWriter writer) {
        return Ledger.of(writer.store()).lines().toList();
    }

    /** The place of the first event of a page. */
    private static String place(LedgerWriter writer, String page) {
        Store store = writer.store();
        long number = store.pages().named(page).getFirst();
        var article = store.articles().ofPage(number).getFirst();
        var event = store.events().ofArticle(article).getFirst();
        return String.valueOf(Corrector.place(store, event.event()));
    }

    private static Corrector corrector(LedgerWriter writer) {
        return new Corrector(writer, "salma");
    }

    @Test
    void an_event_is_as_a_person_says_and_as_it_was_read_when_that_is_undone() {
        try (LedgerWriter writer = filled()) {
            String place = place(writer, "cairo.txt");
            String fields =
                    """
                    {"status":"planned","mode":"visit","when":"2023-03-25",
                     "where":{"name":"أنقرة","country":"TUR"}}\
                    """;
            Effect effect = corrector(writer).make(new Amendment.Alter(place, fields), "misread");
            Telling told = effect.after().events().getFirst().telling();
            assertThat(told.event().status()).isEqualTo(Status.PLANNED);
            assertThat(told.event().mode()).isEqualTo("visit");
            assertThat(told.event().when())
                    .extracting(when -> when.value())
                    .isEqualTo("2023-03-25");
            assertThat(told.event().where()).extracting(where -> where.name()).isEqualTo("أنقرة");
            assertThat(effect.before().events().getFirst().telling().event().status())
                    .isEqualTo(Status.OCCURRED);
            Effect undone = corrector(writer).undo(effect.number(), "it was right");
            assertThat(undone.before().events().getFirst().telling().event())
                    .isEqualTo(told.event());
            assertThat(undone.after().events().getFirst().telling().event())
                    .isEqualTo(effect.before().events().getFirst().telling().event());
            assertThat(writer.store().checks().contradictions()).isEmpty();
        }
    }

    @Test
    void a_rejected_event_is_on_no_line_until_that_is_undone_and_an_undoing_can_be_undone() {
        try (LedgerWriter writer = filled()) {
            int before = lines(writer).size();
            Corrector corrector = corrector(writer);
            String place = place(writer, "beirut.txt");
            long rejected = corrector.make(new Amendment.Reject(place), "a caption").number();
            assertThat(lines(writer)).hasSize(before - 1);
            long undone = corrector.undo(rejected, "no caption").number();
            assertThat(lines(writer)).hasSize(before);
            corrector.undo(undone, "a caption after all");
            assertThat(lines(writer)).hasSize(before - 1);
            assertThatThrownBy(() -> corrector.undo(undone, "again"))
                    .hasMessageContaining("undone already");
        }
    }

    @Test
    void a_preview_changes_nothing() {
        try (LedgerWriter writer = filled()) {
            List<Line> before = lines(writer);
            Effect effect =
                    corrector(writer).make(new Amendment.Reject(place(writer, "beirut.txt")), "?");
            assertThat(effect.after().events()).isEmpty();
            writer.rollback();
            assertThat(lines(writer)).isEqualTo(before);
            assertThat(writer.store().corrections().all()).isEmpty();
        }
    }

    @Test
    void corrections_outlive_reading_the_page_anew() {
        try (LedgerWriter writer = filled()) {
            corrector(writer).make(new Amendment.Reject(place(writer, "beirut.txt")), "a caption");
            int before = lines(writer).size();
            PageSource page = News.page("beirut.txt", News.BEIRUT, "2023-03-19");
            long number = writer.store().pages().named("beirut.txt").getFirst();
            writer.replace(number, News.read(page), "later");
            writer.commit();
            assertThat(lines(writer)).hasSize(before);
        }
    }

    @Test
    void two_are_one_under_the_name_of_the_first_until_they_are_split_for_good() {
        try (LedgerWriter writer = filled()) {
            Corrector corrector = corrector(writer);
            corrector.make(new Amendment.Merge("mevlut-cavusoglu", "sameh-shoukry"), "a test");
            Ledger ledger = Ledger.of(writer.store());
            Entity one = ledger.entities("mevlut-cavusoglu").getFirst();
            assertThat(one.key()).isEqualTo("sameh-shoukry");
            assertThat(one.names()).contains("سامح شكري", "مولود تشاووش أوغلو");
            corrector.make(new Amendment.Split("mevlut-cavusoglu", "sameh-shoukry"), "two men");
            assertThat(ledger.entities("mevlut-cavusoglu").getFirst().key())
                    .isEqualTo("mevlut-cavusoglu");
        }
    }

    @Test
    void an_entity_is_called_and_listed_as_a_person_says() {
        try (LedgerWriter writer = filled()) {
            Corrector corrector = corrector(writer);
            Ledger ledger = Ledger.of(writer.store());
            var rename = new Amendment.Rename("sameh-shoukry", "السيد شكري", null);
            long renamed = corrector.make(rename, "as he signs").number();
            assertThat(ledger.entities("sameh-shoukry").getFirst().name()).isEqualTo("السيد شكري");
            corrector.undo(renamed, "no");
            assertThat(ledger.entities("sameh-shoukry").getFirst().name()).isEqualTo("سامح شكري");
            corrector.make(new Amendment.Hide("sameh-shoukry"), "test");
            assertThat(ledger.entities()).extracting(Entity::key).doesNotContain("sameh-shoukry");
            corrector.make(new Amendment.Show("sameh-shoukry"), "test");
            assertThat(ledger.entities()).extracting(Entity::key).contains("sameh-shoukry");
        }
    }

    @Test
    void corrections_go_to_another_ledger_even_before_its_pages_do() {
        Map<Long, Long> numbers = new HashMap<>();
        List<String> exported;
        int before;
        try (LedgerWriter writer = filled(folder.resolve("one"))) {
            Corrector corrector = corrector(writer);
            long first =
                    corrector.make(new Amendment.Reject(place(writer, "cairo.txt")), "x").number();
            corrector.undo(first, "y");
            corrector.make(new Amendment.Reject(place(writer, "beirut.txt")), "z");
            corrector.make(new Amendment.Rename("sameh-shoukry", "السيد شكري", null), "n");
            exported =
                    writer.store().corrections().all().stream().map(CorrectionJson::write).toList();
            before = lines(writer).size();
        }
        try (LedgerWriter writer = LedgerWriter.open(folder.resolve("two"))) {
            for (int times = 0; times < 2; times++) {
                for (String line : exported) {
                    Correction read = CorrectionJson.read(line);
                    Long undone = read.undone() == null ? null : numbers.get(read.undone());
                    numbers.put(read.number(), corrector(writer).take(read, undone));
                }
            }
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
            assertThat(lines(writer)).hasSize(before);
            assertThat(writer.store().corrections().all()).hasSameSizeAs(exported);
            assertThat(Ledger.of(writer.store()).entities("sameh-shoukry").getFirst().name())
                    .isEqualTo("السيد شكري");
        }
    }

    @Test
    void what_is_not_there_cannot_be_corrected() {
        try (LedgerWriter writer = filled()) {
            Corrector corrector = corrector(writer);
            for (Amendment wrong :
                    List.of(
                            new Amendment.Reject("0000:1-2:CONSULT"),
                            new Amendment.Alter(place(writer, "cairo.txt"), "{\"type\":\"LUNCH\"}"),
                            new Amendment.Merge("nobody", "sameh-shoukry"),
                            new Amendment.Merge("sameh-shoukry", "sameh-shoukry"))) {
                assertThatThrownBy(() -> corrector.make(wrong, "test"))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}

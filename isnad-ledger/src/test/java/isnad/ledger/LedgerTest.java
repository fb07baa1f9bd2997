package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.EventType;
import isnad.model.ParticipantKind;
import isnad.store.StoreException;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import isnad.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Days ALWAYS = new Days(Days.EARLIEST, Days.LATEST);

    @TempDir private Path folder = Path.of("");

    private void fill() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
            News.add(writer, "ankara.txt", News.ANKARA, "2023-03-19");
        }
    }

    private static Entity entity(Ledger ledger, String name) {
        return ledger.entities(name).getFirst();
    }

    @Test
    void one_act_told_by_two_pages_is_one_line() {
        fill();
        try (Ledger ledger = Ledger.open(folder)) {
            Line talks =
                    ledger.lines()
                            .filter(line -> line.type() == EventType.CONSULT)
                            .filter(line -> line.tellings().size() > 1)
                            .findFirst()
                            .orElseThrow();
            assertThat(talks.tellings())
                    .extracting(telling -> telling.article().page())
                    .contains("cairo.txt", "ankara.txt")
                    .containsOnly("cairo.txt", "ankara.txt");
            assertThat(talks.days()).isEqualTo(Days.of(LocalDate.of(2023, 3, 18)));
        }
    }

    @Test
    void pages_on_one_affair_are_one_story_that_says_why() {
        fill();
        try (Ledger ledger = Ledger.open(folder)) {
            Story story = ledger.stories(2).findFirst().orElseThrow();
            assertThat(story.articles())
                    .extracting(article -> article.page())
                    .contains("cairo.txt", "ankara.txt")
                    .containsOnly("cairo.txt", "ankara.txt");
            assertThat(story.joins()).hasSize(1);
            assertThat(story.joins().getFirst().reasons()).isNotEmpty();
            assertThat(ledger.stories(1)).hasSize(2);
        }
    }

    @Test
    void a_person_is_found_in_any_spelling_with_the_office_held() {
        fill();
        try (Ledger ledger = Ledger.open(folder)) {
            for (String name : List.of("سامح شكري", "Sameh Shoukry", "sameh-shoukry")) {
                Entity person = entity(ledger, name);
                assertThat(person.kind()).isEqualTo(ParticipantKind.PERSON);
                assertThat(person.state()).isEqualTo("EGY");
                assertThat(person.offices()).isNotEmpty();
                assertThat(ledger.timeline(person, ALWAYS)).isNotEmpty();
            }
        }
    }

    @Test
    void two_states_have_the_lines_in_which_they_meet() {
        fill();
        try (Ledger ledger = Ledger.open(folder)) {
            Entity egypt = entity(ledger, "مصر");
            Entity turkey = entity(ledger, "Turkey");
            Entity lebanon = entity(ledger, "لبنان");
            assertThat(ledger.relation(egypt, turkey, ALWAYS))
                    .isNotEmpty()
                    .hasSameSizeAs(ledger.relation(turkey, egypt, ALWAYS).toList());
            assertThat(ledger.relation(egypt, lebanon, ALWAYS)).isEmpty();
            Days later = new Days((int) LocalDate.of(2024, 1, 1).toEpochDay(), Days.LATEST);
            assertThat(ledger.relation(egypt, turkey, later)).isEmpty();
        }
    }

    @Test
    void adding_what_is_there_changes_nothing() {
        fill();
        Ledger.Size before = size();
        fill();
        assertThat(size()).isEqualTo(before);
    }

    private Ledger.Size size() {
        try (Ledger ledger = Ledger.open(folder)) {
            return ledger.size();
        }
    }

    @Test
    void removing_a_page_removes_everything_drawn_from_it() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            Ledger.Size before = Ledger.of(writer.store()).size();
            News.add(writer, "ankara.txt", News.ANKARA, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
            for (String name : List.of("ankara.txt", "beirut.txt")) {
                for (long page : writer.store().pages().named(name)) {
                    writer.store().articles().ofPage(page).forEach(writer::remove);
                }
            }
            writer.commit();
            Ledger.Size after = Ledger.of(writer.store()).size();
            assertThat(after.articles()).isEqualTo(before.articles());
            assertThat(after.pages()).isEqualTo(before.pages());
            assertThat(after.events()).isEqualTo(before.events());
            assertThat(after.lines()).isEqualTo(before.lines());
            assertThat(after.stories()).isEqualTo(before.stories());
            Ledger ledger = Ledger.of(writer.store());
            for (Entity lebanon : ledger.entities("لبنان")) {
                assertThat(ledger.timeline(lebanon, ALWAYS)).isEmpty();
            }
            assertThat(writer.store().orphans()).isEmpty();
        }
    }

    @Test
    void what_was_not_committed_is_not_there() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            PageSource page = News.page("cairo.txt", News.CAIRO, "2023-03-19");
            writer.add(page, News.read(page), "test");
            assertThat(size().articles()).isZero();
            writer.rollback();
            writer.add(page, News.read(page), "test");
            writer.commit();
            assertThat(size().articles()).isOne();
        }
    }

    @Test
    void a_second_writer_is_told_to_wait() {
        try (LedgerWriter _ = LedgerWriter.open(folder)) {
            assertThatThrownBy(() -> LedgerWriter.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("being written by another");
        }
    }

    @Test
    void a_folder_without_a_ledger_says_how_to_make_one() {
        assertThatThrownBy(() -> Ledger.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("isnad add");
    }

    @Test
    void records_come_out_as_they_went_in() {
        fill();
        try (Ledger ledger = Ledger.open(folder)) {
            PageSource cairo = News.page("cairo.txt", News.CAIRO, "2023-03-19");
            assertThat(ledger.records().findFirst().orElseThrow().json())
                    .isEqualTo(News.read(cairo).getFirst().record().json());
            assertThat(ledger.records()).hasSize(3);
        }
    }
}

package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers beside a writer that files articles anew. */
class SnapshotTest {
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
        }
    }

    private void removeAll() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            for (long article : writer.store().articles().numbersAfter(0, 9)) {
                writer.remove(article);
            }
            writer.commit();
        }
    }

    @Test
    void a_question_is_asked_of_one_state() {
        try (Ledger ledger = Ledger.open(folder)) {
            List<Line> before = ledger.lines().toList();
            try (var _ = ledger.snapshot()) {
                assertThat(ledger.size().articles()).isEqualTo(2);
                removeAll();
                assertThat(ledger.lines()).hasSameSizeAs(before);
                assertThat(ledger.size().articles()).isEqualTo(2);
            }
            assertThat(ledger.lines()).isEmpty();
        }
    }

    @Test
    void lines_that_went_away_since_are_passed_over() {
        try (Ledger ledger = Ledger.open(folder)) {
            List<Line> seen = new ArrayList<>();
            ledger.lines()
                    .forEach(line -> {
                        seen.add(line);
                        removeAll();
                    });
            assertThat(seen).hasSize(1);
        }
    }

    @Test
    void each_article_of_a_page_keeps_the_date_that_it_was_given() {
        PageSource page =
                News.page("two.txt", "", "2023-03-18")
                        .dated(3, index -> index == 1 ? "2023-03-19" : null);
        String kept = FactsJson.write(page);
        assertThat(FactsJson.later(kept)).containsExactly("2023-03-19", null);
        assertThat(page.dateOf(0)).isEqualTo("2023-03-18");
        assertThat(page.dateOf(1)).isEqualTo("2023-03-19");
        assertThat(page.dateOf(2)).isNull();
        assertThat(page.dateOf(3)).isNull();
    }
}

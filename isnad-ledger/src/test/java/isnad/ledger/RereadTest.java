package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.ledger.Reread.Change;
import isnad.record.ArticleRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadTest {
    @TempDir private Path folder = Path.of("");

    private final List<Reread.Page> pages = new ArrayList<>();

    private void fill() {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
        }
    }

    /** A reader that finds nothing in pages about Beirut. */
    private static List<ArticleRecord> read(PageSource page) {
        String text = page.name().equals("beirut.txt") ? "خبر قصير\nلا شيء هنا.\n" : page.text();
        PageSource other = new PageSource(page.name(), text, false, page.facts(), page.date());
        return News.read(other).stream().map(Prepared::record).toList();
    }

    private void reread(String edition, boolean all) {
        pages.clear();
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            new Reread(writer, RereadTest::read, edition).run(all, pages::add);
        }
    }

    @Test
    void only_pages_of_other_rules_are_read_and_what_changed_is_told() {
        fill();
        reread("later", false);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().changes()).isEmpty();
        assertThat(pages.getLast().changes())
                .isNotEmpty()
                .extracting(Change::is)
                .containsOnlyNulls();
        try (Ledger ledger = Ledger.open(folder)) {
            assertThat(ledger.store().articles().editions())
                    .extracting(count -> count.edition())
                    .containsExactly("later");
            assertThat(ledger.store().checks().contradictions()).isEmpty();
        }
        reread("later", false);
        assertThat(pages).isEmpty();
        reread("later", true);
        assertThat(pages).hasSize(2).allMatch(page -> page.changes().isEmpty());
    }
}

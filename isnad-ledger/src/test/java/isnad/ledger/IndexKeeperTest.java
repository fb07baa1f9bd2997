package isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.search.Finder;
import isnad.search.analysis.TextReader;
import isnad.search.query.Level;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {
    @TempDir private Path folder = Path.of("");

    private long indexed() throws IOException {
        var reader = new TextReader(Lexicon.load());
        try (Finder finder = Finder.open(IndexKeeper.folder(folder), reader)) {
            return finder.size();
        }
    }

    private void addWithoutIndex(String name, String text) {
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            News.add(writer, name, text, "2023-03-19");
        }
    }

    private void follow() {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            index.finish();
        }
    }

    @Test
    void the_index_follows_what_is_added_and_removed() throws IOException {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            News.add(writer, "cairo.txt", News.CAIRO, "2023-03-19");
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
            List<Long> first = writer.store().articles().numbersAfter(0, 1);
            writer.remove(first.getFirst());
            writer.commit();
            index.finish();
        }
        assertThat(indexed()).isOne();
    }

    @Test
    void the_index_catches_up_with_what_it_missed() throws IOException {
        addWithoutIndex("cairo.txt", News.CAIRO);
        follow();
        addWithoutIndex("ankara.txt", News.ANKARA);
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            writer.remove(writer.store().articles().numbersAfter(0, 1).getFirst());
            writer.commit();
            News.add(writer, "beirut.txt", News.BEIRUT, "2023-03-19");
        }
        follow();
        assertThat(indexed()).isEqualTo(2);
    }

    @Test
    void a_damaged_index_is_made_anew() throws IOException {
        addWithoutIndex("cairo.txt", News.CAIRO);
        follow();
        try (Stream<Path> files = Files.list(IndexKeeper.folder(folder))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        follow();
        assertThat(indexed()).isOne();
    }

    private long found(String query) throws Exception {
        var reader = new TextReader(Lexicon.load());
        try (Ledger ledger = Ledger.open(folder);
                Finder finder = Finder.open(IndexKeeper.folder(folder), reader, ledger::keys)) {
            return finder.count(SearchQuery.parse(query, Level.WORD));
        }
    }

    @Test
    void whoever_was_merged_is_found_by_the_key_of_the_other() throws Exception {
        addWithoutIndex("cairo.txt", News.CAIRO);
        addWithoutIndex(
                "amman.txt", "شكري في عمان\nزار وزير الخارجية المصري سامح شكري الأردن أمس.\n");
        follow();
        assertThat(found("who:mevlut-cavusoglu")).isOne();
        assertThat(found("id:mevlut-cavusoglu")).isOne();
        try (LedgerWriter writer = LedgerWriter.open(folder)) {
            var merge = new Amendment.Merge("mevlut-cavusoglu", "sameh-shoukry");
            new Corrector(writer, "salma").make(merge, "a test");
            writer.commit();
        }
        assertThat(found("who:mevlut-cavusoglu")).isEqualTo(2);
        assertThat(found("id:mevlut-cavusoglu")).isEqualTo(2);
    }
}

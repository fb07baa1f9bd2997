package isnad;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.ledger.LineOrigins;
import isnad.ledger.PageSource;
import isnad.ledger.Prepared;
import isnad.ledger.StoryDifferences;
import isnad.lexicon.Lexicon;
import isnad.model.Facts;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.Reader;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import isnad.story.Line;
import isnad.story.Story;
import isnad.story.origin.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Real pages that may not be passed on, in a ledger; skipped where they are not beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedLedgerTest {
    @TempDir private static Path folder = Path.of("");

    private @Nullable Ledger ledger;

    @BeforeAll
    void add() throws IOException {
        Path seeds = SourceTree.ofProject().root().resolveSibling("shared").resolve("seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds), "no seed pages in " + seeds);
        Reader reader = Reader.create();
        try (LedgerWriter writer = LedgerWriter.open(folder);
                Stream<Path> files = Files.list(seeds)) {
            for (Path file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var source = new PageSource(name, Files.readString(file), false, Facts.NONE, null);
                writer.add(source, read(writer, reader, source), "test");
            }
            writer.commit();
        }
        ledger = Ledger.open(folder);
    }

    @AfterAll
    void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    private static List<Prepared> read(LedgerWriter writer, Reader reader, PageSource source)
            throws IOException {
        List<Prepared> articles = new ArrayList<>();
        for (Reading reading : reader.read(new Page(source.name(), source.text()))) {
            var json = new StringBuilder();
            new RecordWriter(json).write(reading);
            articles.add(writer.preparation().of(RecordReader.of(json.toString())));
        }
        return articles;
    }

    private Ledger ledger() {
        return java.util.Objects.requireNonNull(ledger);
    }

    private Story shared() {
        return ledger().stories(2).findFirst().orElseThrow();
    }

    @Test
    void six_articles_are_five_stories_and_only_the_two_of_one_report_are_together() {
        assertThat(ledger().size().articles()).isEqualTo(6);
        assertThat(ledger().stories(1)).hasSize(5);
        assertThat(ledger().stories(2)).hasSize(1);
        assertThat(shared().articles())
                .extracting(article -> article.page().substring(0, 3))
                .containsExactlyInAnyOrder("001", "002");
    }

    @Test
    void the_word_in_which_two_outlets_tell_one_report_differently_is_found() {
        var differences = new StoryDifferences(Lexicon.load());
        assertThat(differences.of(shared(), ledger().linesOf(shared())))
                .anySatisfy(difference ->
                        assertThat(List.of(difference.one().words(), difference.other().words()))
                                .containsExactlyInAnyOrder("دول غربية", "دول عربية"));
    }

    @Test
    void the_agency_and_the_broadcaster_count_as_origins() {
        var origins = new LineOrigins(Lexicon.load());
        List<String> names =
                ledger().linesOf(shared()).stream()
                        .map((Line line) -> origins.of(line).origins())
                        .flatMap(List::stream)
                        .flatMap((Origin origin) -> origin.names().stream())
                        .toList();
        assertThat(names).contains("رويترز").anyMatch(name -> name.contains("كان"));
    }
}

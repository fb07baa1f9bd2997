package isnad.story.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isnad.model.Page;
import isnad.reading.GivenDates;
import isnad.record.ArticleLine;
import isnad.story.Pages;
import isnad.story.difference.Difference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On pages that may not be passed on; they lie beside the project where they are at all. */
class SeedDifferenceTest {
    private static ArticleLine article(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file =
                    files.filter(f -> f.getFileName().toString().startsWith(start))
                            .findFirst()
                            .orElseThrow();
            return Pages.read(new Page(start, Files.readString(file)), GivenDates.NONE)
                    .getFirst()
                    .article();
        }
    }

    @Test
    void western_here_and_arab_there_for_one_report_is_found_from_the_two_pages()
            throws IOException {
        Path folder = Path.of(System.getProperty("isnad.seeds", "../../shared/seeds"));
        assumeTrue(Files.isDirectory(folder), "no seed pages in " + folder);
        List<Difference> found =
                new Differences(Pages.LEXICON)
                        .between(article(folder, "001_"), article(folder, "002_"));
        assertThat(found).extracting(Difference::kind).contains(Kind.PARTY, Kind.TERM);
        assertThat(found)
                .filteredOn(difference -> difference.kind() == Kind.PARTY)
                .singleElement()
                .satisfies(one -> assertThat(one.one().words()).isEqualTo("دول غربية"))
                .satisfies(one -> assertThat(one.other().words()).isEqualTo("دول عربية"));
    }
}

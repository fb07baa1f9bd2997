package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.page.GluedScore.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of {@code corpus/glued}: several articles on one page, and single ones that look so.
 */
class GluedCorpusTest {
    private static final Path CORPUS = Path.of("../corpus/glued");

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void glued_articles_are_parted_each_with_its_own_headline_and_date(String half)
            throws IOException {
        GluedScore score = GluedScore.of(CORPUS, half, Pages.READER);
        System.out.println("glued " + half + ": " + score);
        assertThat(score.split()).as("split right").isGreaterThanOrEqualTo(0.95);
        assertThat(score.lent()).as("dates lent to another article").isZero();
        assertThat(score.cut()).as("single articles cut").isZero();
        assertThat(score.headlines()).as("headlines").isGreaterThanOrEqualTo(0.92);
        assertThat(score.dates()).as("dates").isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void the_gold_fits_the_pages() throws IOException {
        for (Map.Entry<String, List<Gold>> page : GluedScore.gold(CORPUS).entrySet()) {
            String text = Files.readString(CORPUS.resolve(page.getKey()));
            int end = 0;
            for (Gold article : page.getValue()) {
                assertThat(article.span().start()).as(page.getKey()).isGreaterThanOrEqualTo(end);
                assertThat(article.span().of(text)).contains(article.headline()).isNotBlank();
                end = article.span().end();
            }
        }
    }

    @Test
    void every_page_has_gold() throws IOException {
        try (var files = Files.walk(CORPUS)) {
            List<String> pages =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
            assertThat(GluedScore.gold(CORPUS).keySet()).containsExactlyElementsOf(pages);
        }
    }
}

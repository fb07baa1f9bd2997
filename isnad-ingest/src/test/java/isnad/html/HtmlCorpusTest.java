package isnad.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isnad.html.HtmlCorpus.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Reads {@code corpus/html}, prints the figures and guards their floors. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlCorpusTest {
    private static final double HEADLINE = 0.97;
    private static final double DATE = 0.97;
    private static final double BODY = 0.97;
    private static final double FURNITURE = 0.97;

    private List<Score> scores = List.of();

    @BeforeAll
    void reads_the_corpus() throws IOException {
        scores = new HtmlCorpus(corpus()).scores();
        scores.forEach(HtmlCorpusTest::print);
        System.out.printf(
                Locale.ROOT,
                "%d articles: headline %.3f, date %.3f, body %.3f, furniture %.3f;"
                        + " whole bodies %.3f, minute %.3f, updated %.3f, author %.3f, outlet %.3f%n",
                scores.size(),
                share(Score::headline),
                share(Score::day),
                body(),
                furniture(),
                share(Score::whole),
                share(Score::minute),
                share(Score::updated),
                share(Score::author),
                share(Score::outlet));
    }

    private static Path corpus() {
        Path here = Path.of("").toAbsolutePath();
        Path corpus = here.resolve("corpus/html");
        return Files.isDirectory(corpus) ? corpus : here.resolveSibling("corpus").resolve("html");
    }

    private static void print(Score score) {
        score.misses().forEach(miss -> System.out.println(score.page() + " " + miss));
    }

    private double share(Predicate<Score> right) {
        return (double) scores.stream().filter(right).count() / scores.size();
    }

    private double body() {
        return scores.stream().mapToDouble(Score::f1).average().orElse(0);
    }

    private double furniture() {
        return scores.stream().mapToInt(Score::absent).sum()
                / (double) scores.stream().mapToInt(Score::forbidden).sum();
    }

    @Test
    void headlines_are_those_of_the_pages() {
        assertThat(share(Score::headline)).isGreaterThanOrEqualTo(HEADLINE);
    }

    @Test
    void days_of_publication_are_those_of_the_articles() {
        assertThat(share(Score::day)).isGreaterThanOrEqualTo(DATE);
    }

    @Test
    void bodies_are_whole_and_nothing_else() {
        assertThat(body()).isGreaterThanOrEqualTo(BODY);
    }

    @Test
    void furniture_stays_out_of_the_bodies() {
        assertThat(furniture()).isGreaterThanOrEqualTo(FURNITURE);
    }

    @Test
    void the_corpus_is_all_there() {
        assertThat(scores).hasSize(41);
        assertThat(scores.stream().map(score -> score.page().split("#")[0]).distinct().count())
                .isCloseTo(38L, within(0L));
    }
}

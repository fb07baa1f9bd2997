package isnad;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Published;
import isnad.reading.Reader;
import isnad.score.Corpus;
import isnad.score.Figures;
import isnad.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How good the record is, on annotated pages. The floors lie a little below what was measured last
 * ({@code docs/accuracy.md}); raise them when the figures rise, never lower them to pass.
 */
class CorpusTest {
    private static final Path ROOT = SourceTree.ofProject().root();
    private static final Reader READER = Reader.create();

    private static final Map<String, Double> DEVELOPMENT =
            Map.of(
                    "event.f1", 0.83,
                    "event.record", 0.42,
                    "quote.f1", 0.88,
                    "quote.speaker", 0.85,
                    "article.split", 1.0,
                    "article.headline", 1.0,
                    "article.published", 1.0,
                    "article.body", 1.0,
                    "article.dropped", 1.0);

    private static final Map<String, Double> TEST =
            Map.of(
                    "event.f1", 0.745,
                    "event.record", 0.325,
                    "quote.f1", 0.81,
                    "quote.speaker", 0.79,
                    "article.split", 0.95,
                    "article.headline", 0.95,
                    "article.published", 0.93,
                    "article.body", 0.95,
                    "article.dropped", 0.93);

    private static final Map<String, Double> SEEDS =
            Map.of(
                    "event.f1", 0.81,
                    "event.record", 0.58,
                    "quote.f1", 0.91,
                    "quote.speaker", 0.84,
                    "article.split", 1.0,
                    "article.headline", 1.0,
                    "article.published", 1.0,
                    "article.body", 1.0,
                    "article.dropped", 1.0);

    /** The bar for the confidence of events: expected calibration error in ten bins. */
    private static final double CALIBRATION = 0.08;

    private static Corpus development() {
        Path folder = ROOT.resolve("corpus");
        return new Corpus(
                folder.resolve("pages"), folder.resolve("gold.jsonl"), folder.resolve("dates.tsv"));
    }

    private static Corpus test() {
        Path folder = ROOT.resolve("corpus", "test");
        return new Corpus(
                folder.resolve("pages"), folder.resolve("gold.jsonl"), folder.resolve("dates.tsv"));
    }

    /** Pages that may not be passed on; they lie beside the project where they are at all. */
    private static Corpus seeds() {
        Path folder = ROOT.resolveSibling("shared");
        var seeds =
                new Corpus(
                        folder.resolve("seeds"),
                        folder.resolve("gold", "seeds.jsonl"),
                        folder.resolve("gold", "seed-dates.tsv"));
        Assumptions.assumeTrue(
                Files.isDirectory(seeds.pages()) && Files.exists(seeds.gold()),
                "no seed pages in " + folder + ": nothing measured on them");
        return seeds;
    }

    @Test
    void development_half_keeps_its_figures() throws IOException {
        Score score = development().score(READER);
        print("Corpus, development half", score);
        check(score.figures(), DEVELOPMENT);
    }

    @Test
    void test_half_keeps_its_figures() throws IOException {
        Score score = test().score(READER);
        print("Corpus, test half", score);
        check(score.figures(), TEST);
    }

    @Test
    void seeds_keep_their_figures() throws IOException {
        Score score = seeds().score(READER);
        print("Seeds", score);
        check(score.figures(), SEEDS);
    }

    @Test
    void confidence_is_what_turns_out_right_in_the_test_half() throws IOException {
        assertThat(test().score(READER).calibration().error()).isLessThanOrEqualTo(CALIBRATION);
    }

    @Test
    void true_date_of_a_seed_lies_within_the_answered_one_when_none_is_given() throws IOException {
        Corpus seeds = seeds();
        Map<String, String> dates = seeds.table();
        for (var reading : seeds.read(READER, (page, index) -> null)) {
            String page = Path.of(reading.article().page().name()).getFileName().toString();
            @Nullable String given =
                    dates.getOrDefault(page + "#" + reading.article().index(), dates.get(page));
            @Nullable Published answered = reading.article().published();
            if (given != null) {
                assertThat(answered).as(page).isNotNull().matches(a -> holds(a, given));
            }
        }
    }

    private static boolean holds(Published answered, String day) {
        List<String> ends = List.of(answered.value().split("/", -1));
        return ends.size() == 1
                ? answered.value().startsWith(day) || day.startsWith(answered.value())
                : ends.getFirst().compareTo(day) <= 0 && day.compareTo(ends.getLast()) <= 0;
    }

    private static void print(String name, Score score) {
        System.out.println(name + "\n" + score.figures());
        score.recallByType().forEach((type, recall) -> System.out.println(type + " " + recall));
        System.out.printf(Locale.ROOT, "Calibration error %.3f%n", score.calibration().error());
        System.out.println(score.calibration());
    }

    private static void check(Figures figures, Map<String, Double> floors) {
        var all = new SoftAssertions();
        all.assertThat(figures.get("evidence.not_verbatim")).as("not verbatim").isZero();
        floors.forEach((name, floor) ->
                all.assertThat(figures.get(name)).as(name).isGreaterThanOrEqualTo(floor));
        all.assertAll();
    }
}

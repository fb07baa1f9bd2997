package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Reads a hundred thousand hostile pages. Each page follows from the seed and its number alone;
 * {@code -Dfuzz.seed} and {@code -Dfuzz.pages} read others.
 *
 * <p>A page that fails belongs, made short, into {@code src/test/resources/regress}.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_211_124L);
    private static final int PAGES = Integer.getInteger("fuzz.pages", 100_000);
    private static final int THREADS = 2;
    private static final int ENOUGH = 10;

    private final Reader reader = Reader.create();
    private final Mutations mutations = new Mutations();

    @Test
    void no_page_breaks_the_reading_and_every_span_points_into_its_page() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<String>>> parts =
                    IntStream.range(0, THREADS).mapToObj(this::part).toList();
            for (Future<List<String>> failures : threads.invokeAll(parts)) {
                assertThat(failures.get()).as("failures with seed %d", SEED).isEmpty();
            }
        }
    }

    private Callable<List<String>> part(int first) {
        return () ->
                IntStream.iterate(first, number -> number < PAGES, number -> number + THREADS)
                        .mapToObj(this::failure)
                        .flatMap(List::stream)
                        .limit(ENOUGH)
                        .toList();
    }

    /** What is wrong with the reading of a page; empty for nothing. */
    private List<String> failure(int number) {
        String text = mutations.page(new Random(SEED * 1_000_003 + number));
        @Nullable Throwable thrown = thrown(text);
        return thrown == null ? List.of() : List.of(describe(number, text, thrown));
    }

    @SuppressWarnings("CatchingUnchecked")
    private @Nullable Throwable thrown(String text) {
        try {
            SoundReading.check(text, reader.read(new Page("fuzz", text), FuzzTest::date));
            return null;
        } catch (Exception | AssertionError | StackOverflowError e) {
            return e;
        }
    }

    /** Every other article has a date, so that both ways are read. */
    private static @Nullable String date(String page, int index) {
        return index % 2 == 1 ? "2021-03-02" : null;
    }

    private static String describe(int number, String text, Throwable thrown) {
        var out = new StringBuilder("page " + number + ": " + thrown);
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("isnad.")) {
                out.append("\n    at ").append(frame);
            }
        }
        String shown = text.length() > 3000 ? text.substring(0, 3000) + "…" : text;
        return out.append("\n    ").append(RegressTest.escaped(shown)).toString();
    }
}

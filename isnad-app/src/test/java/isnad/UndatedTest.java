package isnad;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import isnad.model.Published;
import isnad.model.Reading;
import isnad.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is answered for pages that do not print all of their date, when the date that is known of
 * them ({@code dates.tsv}) is held back.
 */
class UndatedTest {
    private static final Path CORPUS = SourceTree.ofProject().root().resolve("corpus");

    private final Reader reader = Reader.create();

    @Test
    void true_day_of_an_undated_page_of_the_development_half_lies_in_the_answer()
            throws IOException {
        assertThat(hits("development half", CORPUS)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void true_day_of_an_undated_page_of_the_test_half_lies_in_the_answer() throws IOException {
        assertThat(hits("test half", CORPUS.resolve("test"))).isGreaterThanOrEqualTo(0.75);
    }

    /** The share of the pages whose day lies in what is answered; prints how many are exact too. */
    private double hits(String name, Path half) throws IOException {
        int all = 0;
        int hits = 0;
        int exact = 0;
        for (String line : Files.readAllLines(half.resolve("dates.tsv"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            String day = row[1].substring(0, 10);
            @Nullable Published answered = answered(half.resolve("pages"), row[0]);
            all++;
            hits += answered != null && holds(answered.value(), day) ? 1 : 0;
            exact +=
                    answered != null
                                    && answered.value().startsWith(day)
                                    && !answered.value().contains("/")
                            ? 1
                            : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "Undated pages, %s: %d, true day in the answer %.3f, exact day %.3f%n",
                name,
                all,
                hits / (double) all,
                exact / (double) all);
        return hits / (double) all;
    }

    private @Nullable Published answered(Path pages, String key) throws IOException {
        int mark = key.indexOf('#');
        String page = mark < 0 ? key : key.substring(0, mark);
        int index = mark < 0 ? 0 : Integer.parseInt(key.substring(mark + 1));
        List<Reading> readings = reader.read(new Page(page, Files.readString(pages.resolve(page))));
        return index < readings.size() ? readings.get(index).article().published() : null;
    }

    private static boolean holds(String value, String day) {
        List<String> ends = List.of(value.split("/", -1));
        String first = ends.getFirst();
        String last = ends.getLast();
        boolean begun =
                first.substring(0, Math.min(10, first.length()))
                                .compareTo(day.substring(0, Math.min(10, first.length())))
                        <= 0;
        return begun
                && (last.equals("..")
                        || day.substring(0, Math.min(10, last.length()))
                                        .compareTo(last.substring(0, Math.min(10, last.length())))
                                <= 0);
    }
}

package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.LexiconFiles;
import isnad.lexicon.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row of every lexicon file. */
class LexiconExamplesTest {
    private static final LexiconExamples EXAMPLES = new LexiconExamples();

    static Stream<String> files() {
        return Tsv.FILES.stream().filter(file -> examples(file).findAny().isPresent());
    }

    private static Stream<Tsv.Row> examples(String file) {
        return Tsv.read(file).stream()
                .filter(row -> row.has("expected"))
                .filter(row -> !row.get("example").isEmpty() && !row.get("expected").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_example_is_read_as_expected_or_known_to_fail(String file) {
        SortedSet<String> known = KnownFailures.of(file);
        List<String> failing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        examples(file).forEach(row -> check(file, row, known, failing, wrong));
        if (Boolean.getBoolean("lexicon.update")) {
            KnownFailures.update(file, failing);
            return;
        }
        known.forEach(line -> wrong.add(line + ": no such row any more, remove it from the list"));
        assertThat(wrong).as(file).isEmpty();
    }

    private static void check(
            String file,
            Tsv.Row row,
            SortedSet<String> known,
            List<String> failing,
            List<String> wrong) {
        String line = file + ":" + LexiconFiles.key(row);
        String expected = LexiconExamples.expected(file, row);
        List<String> found = EXAMPLES.read(file, row);
        boolean listed = known.remove(line);
        boolean passes = found.contains(expected);
        if (!passes) {
            failing.add(line);
        }
        if (passes && listed) {
            wrong.add(line + ": now passes, remove it from the list");
        } else if (!passes && !listed) {
            wrong.add(row.id() + " " + line + ": expected " + expected + " in " + found);
        }
    }
}

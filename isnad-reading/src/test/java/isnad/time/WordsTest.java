package isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.model.TimeExpression;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final String WEDNESDAY = "2021-03-10";

    static Stream<Tsv.Row> rows() {
        return TimeWords.rows().stream().filter(row -> !row.get("example").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_example_of_the_table_reads_as_expected(Tsv.Row row) {
        List<TimeExpression> found = Reading.times(row.get("example"), WEDNESDAY);
        String value = found.isEmpty() ? "-" : found.getFirst().value();
        assertThat(value)
                .as(row.id() + " " + row.get("example") + " " + found)
                .isEqualTo(row.get("expected"));
    }

    static Stream<Tsv.Row> landmarks() {
        return Landmarks.rows().stream();
    }

    @ParameterizedTest
    @MethodSource("landmarks")
    void every_landmark_is_found_in_its_example(Tsv.Row row) {
        var article = Reading.article(row.get("example"));
        var published =
                new DateInference(Reading.LEXICON).infer(article, Reading.sentences(article));
        assertThat(published == null ? "" : published.text()).contains(row.list("form").getFirst());
    }
}

package isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Months.Calendar;
import isnad.lexicon.Months.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MonthsTest {
    private final Months months = Months.load();

    @TestFactory
    Stream<DynamicTest> every_row_finds_its_month_in_its_example() {
        return Tsv.read("months.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.id(), () -> finds(row)));
    }

    private void finds(Tsv.Row row) {
        List<String> words = Gazetteer.split(row.required("example"));
        Month found =
                IntStream.range(0, words.size())
                        .mapToObj(at -> months.match(words, at))
                        .filter(month -> month != null)
                        .findFirst()
                        .orElseThrow();
        assertThat(found.month()).isEqualTo(Integer.parseInt(row.required("expected")));
        assertThat(found.calendar().name()).isEqualToIgnoringCase(row.required("calendar"));
    }

    @Test
    void the_longest_name_wins() {
        assertThat(months.match(Gazetteer.split("كانون الأول 2015"), 0))
                .isEqualTo(new Month(12, Calendar.GREGORIAN, 2));
    }

    @Test
    void a_word_that_is_no_month_gives_nothing() {
        assertThat(months.match(Gazetteer.split("كانون"), 0)).isNull();
    }

    @Test
    void a_name_at_the_end_of_the_words_does_not_read_on() {
        assertThat(months.match(List.of("ربيع"), 0)).isNull();
        assertThat(months.match(List.of("رجب"), 0)).isEqualTo(new Month(7, Calendar.HIJRI, 1));
    }
}

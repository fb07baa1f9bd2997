package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.page.VisibleDates.Kind;
import isnad.page.VisibleDates.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VisibleDatesTest {
    private static final VisibleDates DATES = VisibleDates.load();

    private static Line read(String line) {
        return DATES.read(line, false);
    }

    @Test
    void each_date_of_a_line_keeps_its_label_and_its_letters() {
        Line line = read("نشر: ٢ مايو ٢٠٢٤ 10:15 | آخر تحديث: 3 مايو 2024");
        assertThat(line.dates())
                .extracting(VisibleDates.Told::kind)
                .containsExactly(Kind.PUBLISHED, Kind.UPDATED);
        assertThat(line.dates().getFirst().text()).isEqualTo("٢ مايو ٢٠٢٤ 10:15");
        assertThat(line.first(Kind.UPDATED)).isNotNull();
        assertThat(line.first(Kind.HIJRI)).isNull();
    }

    @Test
    void a_clock_of_the_visit_is_told_as_one() {
        assertThat(read("اليوم هو الخميس 2 مايو 2024").clock()).isTrue();
        assertThat(read("الخميس 2 مايو 2024").clock()).isFalse();
    }

    @Test
    void relative_words_are_no_date() {
        assertThat(List.of("منذ ساعتين", "قبل 3 أيام", "2 hours ago"))
                .allSatisfy(line -> assertThat(read(line).dates()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_month_of_other_languages_is_read_in_a_date() {
        return Tsv.read("months-abroad.tsv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.id(),
                                () -> {
                                    String form = row.required("form");
                                    assertThat(read("7 " + form + " 2019").dates())
                                            .extracting(told -> told.day().getMonthValue())
                                            .containsExactly(
                                                    Integer.parseInt(row.required("month")));
                                }));
    }
}

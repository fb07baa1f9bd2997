package isnad.card;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.SampleReading;
import isnad.view.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardWriterTest {

    private static String card(Language language, int width) {
        return new CardWriter(new Paper(language, width, false))
                .card(SampleReading.of(SampleReading.PAGE));
    }

    @Test
    void shows_who_met_whom_when_where_by_whose_word_and_where_it_says_so() {
        assertThat(card(Language.EN, 120))
                .contains("\u2068لقاء 🤝 في عمّان\u2069")
                .contains("Petra · 2021-03-02 · given: 2021-03-02")
                .contains("● consult meeting · occurred · 75 %")
                .contains("Ayman Safadi (JOR minister) – \u2068وزير\u2069 (JOR minister)")
                .contains("when: 2021-03-01")
                .contains("where: Amman (JOR)")
                .contains(
                        "told by: \u2068مصدر دبلوماسي\u2069 (unnamed, keeps its distance) › Petra")
                .contains("| \u2068التقى الوزير نظيره أمس");
    }

    @Test
    void labels_in_arabic_make_right_to_left_lines() {
        assertThat(card(Language.AR, 100).lines().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.startsWith("\u2067") && line.endsWith("\u2069"));
    }

    @ParameterizedTest
    @CsvSource({"EN,40", "EN,60", "AR,40", "AR,100"})
    void wraps_at_the_width_and_closes_every_isolate_on_its_line(Language language, int width) {
        assertThat(card(language, width).lines())
                .allMatch(line -> Columns.of(line) <= width)
                .allMatch(CardWriterTest::isBalanced);
    }

    private static boolean isBalanced(String line) {
        int open = 0;
        for (char unit : line.toCharArray()) {
            open += unit == '\u2067' || unit == '\u2068' ? 1 : unit == '\u2069' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    @ParameterizedTest
    @EnumSource
    void lets_no_control_of_the_page_through(Language language) {
        String page = "عنوان \u001B[31m\nفقرة \u202E\u2069\u2069 طويلة \u0007\nذيل";
        String card = new CardWriter(new Paper(language, 80, false)).card(SampleReading.of(page));
        assertThat(card).doesNotContain("\u001B", "\u0007", "\u202E").contains("␛[31m");
        assertThat(card.lines()).allMatch(CardWriterTest::isBalanced);
    }

    @Test
    void colours_only_where_they_are_wanted() {
        var reading = SampleReading.of(SampleReading.PAGE);
        assertThat(new CardWriter(new Paper(Language.EN, 80, true)).card(reading))
                .contains("\u001B[1m");
        assertThat(new CardWriter(new Paper(Language.EN, 80, false)).card(reading))
                .doesNotContain("\u001B");
    }
}

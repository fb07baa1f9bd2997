package isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.model.TimeExpression;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimePropertiesTest {
    private static final long SEED = 20_211_124;
    private static final int TEXTS = 20_000;
    private static final List<String> ODD =
            List.of(
                    "(",
                    ")",
                    "/",
                    "-",
                    "،",
                    ".",
                    "«",
                    "»",
                    "\"",
                    "و",
                    "ال",
                    "99/99/2020",
                    "31",
                    "2020",
                    "1442",
                    "0",
                    "999999",
                    "12:99",
                    "20:44",
                    "2014-2016",
                    "29",
                    "30/02/2021",
                    "فبراير",
                    "كانون",
                    "تشرين الثاني",
                    "ربيع الأول",
                    "رمضان",
                    "\u202B",
                    "\uD800",
                    "و2020",
                    "بيوم",
                    "للعام",
                    "x",
                    "9999/12/31",
                    "1/1/1900",
                    "نيسان",
                    "سيزور",
                    "قال");

    private static List<String> vocabulary() {
        List<String> out = new ArrayList<>(ODD);
        for (Tsv.Row row : TimeWords.rows()) {
            out.addAll(row.list("form"));
        }
        return out;
    }

    private static String text(Random random, List<String> words) {
        var out = new StringBuilder();
        int length = 1 + random.nextInt(25);
        for (int i = 0; i < length; i++) {
            out.append(words.get(random.nextInt(words.size())));
            out.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return out.toString();
    }

    @Test
    void random_words_of_time_never_throw_and_spans_never_overlap() {
        var random = new Random(SEED);
        List<String> words = vocabulary();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, words);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            int end = 0;
            for (TimeExpression time : Reading.times(text, i % 5 == 0 ? null : day)) {
                assertThat(time.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(time.span().length()).as(text).isPositive();
                assertThat(time.precision() == null || !time.value().isEmpty()).as(text).isTrue();
                end = time.span().end();
            }
        }
    }

    @Test
    void random_texts_never_break_the_inference() {
        var random = new Random(SEED);
        List<String> words = vocabulary();
        var inference = new DateInference(Reading.LEXICON);
        for (int i = 0; i < TEXTS / 10; i++) {
            var article =
                    Reading.article(
                            "قال " + text(random, words) + "\n" + text(random, words) + " قال");
            var published = inference.infer(article, Reading.sentences(article));
            assertThat(published == null || !published.value().isEmpty()).isTrue();
        }
    }

    @Test
    void hijri_days_come_back_from_the_gregorian_calendar() {
        var random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
            HijrahDate hijri = HijrahDate.from(day);
            Stretch there =
                    Hijri.day(
                            hijri.get(ChronoField.YEAR),
                            hijri.get(ChronoField.MONTH_OF_YEAR),
                            hijri.get(ChronoField.DAY_OF_MONTH));
            assertThat(there).isEqualTo(Stretch.day(day));
        }
    }

    @Test
    void a_day_written_out_reads_as_that_day_in_every_form() {
        var random = new Random(SEED);
        List<String> months =
                List.of(
                        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس",
                        "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            String named =
                    day.getDayOfMonth()
                            + " "
                            + months.get(day.getMonthValue() - 1)
                            + " "
                            + day.getYear();
            String digits = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            assertThat(Reading.read("في " + named, "2021-03-02")).isEqualTo(named + "=" + day);
            assertThat(Reading.read("في " + digits, "2021-03-02")).isEqualTo(digits + "=" + day);
        }
    }
}

package isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.model.Page;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.reading.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInferenceTest {
    private static final Reader READER = Reader.create();
    private static final DateInference INFERENCE = new DateInference(Reading.LEXICON);

    static List<Tsv.Row> rows() throws IOException {
        try (InputStream in =
                DateInferenceTest.class.getResourceAsStream("/isnad/time/undated.tsv")) {
            return Tsv.read("undated.tsv", Objects.requireNonNull(in));
        }
    }

    private static @Nullable Published infer(String text) {
        var article = Reading.article(text.replace(" | ", "\n"));
        return INFERENCE.infer(article, Reading.sentences(article));
    }

    private static Published known(String text) {
        return Objects.requireNonNull(infer(text), text);
    }

    private static boolean holds(String value, LocalDate day) {
        String[] ends = value.split("/", 2);
        String last = ends[ends.length - 1];
        boolean begun = !day.isBefore(DaySet.start(ends[0]));
        return begun && (last.equals("..") || !day.isAfter(DaySet.end(last)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_true_day_lies_in_what_is_inferred(Tsv.Row row) {
        Published published = known(row.get("article"));
        assertThat(published.basis()).isEqualTo(Published.Basis.INFERRED);
        assertThat(holds(published.value(), LocalDate.parse(row.get("truth"))))
                .as(row.id() + " " + published)
                .isTrue();
    }

    static List<Tsv.Row> exactRows() throws IOException {
        return rows().stream().filter(row -> !row.get("expected").isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("exactRows")
    void what_the_text_pins_down_is_answered_exactly(Tsv.Row row) {
        assertThat(known(row.get("article")).value()).isEqualTo(row.get("expected"));
    }

    @Test
    void two_office_holders_leave_the_days_that_their_terms_share() {
        Published published =
                known(
                        "قال وزير الدفاع الإسرائيلي بيني غانتس ذلك. "
                                + "واتصل به وزير الخارجية الأميركي مايك بومبيو.");
        assertThat(published.precision()).isEqualTo(Precision.INTERVAL);
        assertThat(published.value()).startsWith("2020-05-").contains("/2021-01-");
        assertThat(published.text()).contains("بيني غانتس").contains("مايك بومبيو");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال وزير الدفاع الإسرائيلي السابق بيني غانتس ذلك.",
                "قال وزير الدفاع الإسرائيلي بيني غانتس آنذاك إنه راض.",
                "خلفا لوزير الدفاع الإسرائيلي بيني غانتس.",
                "دعا وزير الدفاع إلى استقالة غانتس."
            })
    void somebody_who_is_not_told_to_hold_an_office_has_long_been_known_at_most(String text) {
        assertThat(known(text).value()).startsWith("2009-").endsWith("/..");
    }

    @Test
    void an_office_holder_of_a_dated_year_says_nothing_of_the_end() {
        assertThat(known("وقعه الرئيس الأميركي باراك أوباما عام 2015.").value()).endsWith("/..");
    }

    @Test
    void a_dateline_without_its_year_has_the_year_that_fits_weekday_and_office() {
        String text =
                "باكو 10 مايو (وكالة أنباء المحيط) - قال الرئيس الأمريكي دونالد ترامب اليوم السبت"
                        + " إن البلدين وافقا على الاتفاق بعد محادثات طويلة بوساطة بلاده.\n\n"
                        + "وأكد وزير الخارجية الأمريكي ماركو روبيو أن الهدنة سارية في البلدين.\n";
        assertThat(READER.read(new Page("page", text)).getFirst().article().published())
                .matches(p -> p != null && p.value().equals("2025-05-10"));
    }

    @Test
    void a_weekday_beside_a_day_and_month_tells_the_year() {
        assertThat(
                        known(
                                        "وصل وزير الخارجية الأميركي مايك بومبيو يوم الثلاثاء 25 آب."
                                                + " وقال بومبيو إنه راض.")
                                .value())
                .startsWith("2020-08-2");
    }

    @Test
    void nobody_writes_of_a_group_before_it_is_there() {
        assertThat(known("هاجم مقاتلو تنظيم داعش القرية.").value()).isEqualTo("2013-04-09/..");
    }

    @Test
    void contradicting_terms_give_no_date() {
        assertThat(
                        infer(
                                "قال الرئيس الأميركي باراك أوباما ذلك. "
                                        + "وأيده وزير الخارجية الأميركي مايك بومبيو."))
                .isNull();
    }

    @Test
    void a_later_day_in_the_past_tense_moves_the_beginning() {
        Published published =
                known(
                        "قال وزير الدفاع الإسرائيلي بيني غانتس ذلك. | "
                                + "وقعت الدولتان الاتفاق في 22 ديسمبر 2020.");
        assertThat(published.value()).startsWith("2020-12-22/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"وصل الوفد إلى المدينة.", "وقعت الحرب عام 1993.", "قال إنه بخير", "2020"})
    void a_text_without_evidence_has_no_date(String text) {
        assertThat(infer(text)).isNull();
    }
}

package isnad.story.difference;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.EventType;
import isnad.model.Page;
import isnad.model.Status;
import isnad.reading.GivenDates;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Pages;
import isnad.story.Telling;
import isnad.story.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final Differences DIFFERENCES = new Differences(Pages.LEXICON);

    private final List<Telling> tellings = new ArrayList<>();

    private void page(String text, String words) {
        String name = "page" + tellings.size();
        tellings.add(Pages.telling(name, "10/05/2021\nالخبر\n" + text, words));
    }

    private List<Difference> line() {
        return DIFFERENCES.of(new Line(7, EventType.CONSULT, Status.OCCURRED, null, tellings));
    }

    private static ArticleLine article(String name, String text) {
        return Pages.read(new Page(name, "الخبر\n" + text), GivenDates.NONE).getFirst().article();
    }

    private static List<String> between(String one, String other) {
        return DIFFERENCES.between(article("a", one), article("b", other)).stream()
                .map(DifferencesTest::shown)
                .toList();
    }

    private static String shown(Difference difference) {
        return difference.kind()
                + " "
                + difference.one().words()
                + " / "
                + difference.other().words();
    }

    @Test
    void another_party_in_an_otherwise_equal_sentence_is_a_difference() {
        assertThat(
                        between(
                                "ذكرت الإذاعة أن تركيا تجري مشاورات مع دول آسيوية لعقد مؤتمر دولي بشأن المناخ.\n",
                                "وأشارت الصحيفة إلى أن تركيا تجري مشاورات مع دول أفريقية لعقد مؤتمر دولي بشأن المناخ هذا العام.\n"))
                .containsExactly("PARTY دول آسيوية / دول أفريقية");
    }

    @Test
    void a_name_in_marks_of_distance_differs_from_the_bare_name() {
        assertThat(
                        between(
                                "قال الوزير إن \"إسرائيل\" تجري مشاورات مع دول آسيوية لعقد مؤتمر دولي.\n",
                                "قال الوزير إن إسرائيل تجري مشاورات مع دول آسيوية لعقد مؤتمر دولي.\n"))
                .containsExactly("TERM \"إسرائيل\" / إسرائيل");
    }

    @Test
    void other_numbers_and_days_differ_where_the_rest_is_equal() {
        assertThat(
                        between(
                                "أسفر الهجوم على القرية عن مقتل 12 شخصا مساء الأحد بحسب السكان.\n",
                                "أسفر الهجوم على القرية عن مقتل خمسة عشر شخصا مساء الاثنين بحسب السكان.\n"))
                .containsExactly("NUMBER 12 / خمسة عشر", "DATE الأحد / الاثنين");
    }

    @Test
    void a_rough_number_does_not_differ_from_an_exact_one() {
        assertThat(
                        between(
                                "أسفر الهجوم على القرية عن مقتل أكثر من 10 أشخاص مساء الأحد بحسب السكان.\n",
                                "أسفر الهجوم على القرية عن مقتل أكثر من 12 أشخاص مساء الأحد بحسب السكان.\n"))
                .isEmpty();
    }

    @Test
    void more_detail_is_no_difference() {
        assertThat(
                        between(
                                "التقى الوزير في القاهرة أمس وفدا من رجال الأعمال لبحث فرص الاستثمار.\n",
                                "التقى الوزير سامح شكري في القاهرة أمس وفدا من رجال الأعمال لبحث فرص الاستثمار.\n"))
                .isEmpty();
    }

    @Test
    void sentences_of_two_affairs_are_not_compared() {
        assertThat(
                        between(
                                "التقى الوزير المصري في القاهرة نظيره الأردني.\n",
                                "التقى الوزير المصري في عمّان نظيره السعودي وبحث معه العلاقات.\n"))
                .isEmpty();
    }

    @Test
    void spans_show_the_words_in_the_text_of_the_article() {
        ArticleLine one =
                article("a", "زار وفد من تركيا أمس مدينة وهران لبحث التعاون في مجال الطاقة.\n");
        ArticleLine other =
                article("b", "زار وفد من قطر أمس مدينة وهران لبحث التعاون في مجال الطاقة.\n");
        Difference found = DIFFERENCES.between(one, other).getFirst();
        var teller = found.other().tellers().getFirst();
        assertThat(teller.span().of(other.text())).isEqualTo("قطر");
        assertThat(teller.telling()).isNull();
    }

    @Test
    void done_here_and_denied_there_is_a_difference_of_status() {
        page("زار الوزير السوداني القاهرة يوم الأحد.\n", "زار");
        page(
                "نفت وزارة الخارجية السودانية أن يكون الوزير السوداني زار القاهرة يوم الأحد.\n",
                "زار");
        assertThat(line()).extracting(Difference::kind).containsExactly(Kind.STATUS);
        assertThat(line().getFirst().line()).isEqualTo(7);
    }

    @Test
    void different_days_of_one_act_are_a_difference() {
        page("زار الوزير السوداني القاهرة يوم 8 مايو 2021.\n", "زار");
        page("زار الوزير السوداني القاهرة يوم 9 مايو 2021.\n", "زار");
        page("زار الوزير السوداني القاهرة يوم 9 مايو 2021 لساعات.\n", "زار");
        Difference found = line().getFirst();
        assertThat(found.kind()).isEqualTo(Kind.DATE);
        assertThat(found.one().tellers()).hasSize(1);
        assertThat(found.other().tellers()).hasSize(2);
    }

    @Test
    void terms_of_different_houses_for_the_same_party_are_a_difference() {
        page("التقى وزير الأمن الإسرائيلي بيني غانتس نظيره الألماني أمس.\n", "التقى");
        page("التقى وزير الدفاع الإسرائيلي بيني غانتس نظيره الألماني أمس.\n", "التقى");
        assertThat(line())
                .extracting(DifferencesTest::shown)
                .contains("TERM وزير الأمن الإسرائيلي / وزير الدفاع الإسرائيلي");
    }

    @Test
    void tellers_who_agree_have_no_differences() {
        page("زار الوزير السوداني القاهرة يوم الأحد.\n", "زار");
        page("زار الوزير السوداني القاهرة يوم الأحد.\n", "زار");
        assertThat(line()).isEmpty();
    }
}

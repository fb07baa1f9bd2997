package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts that a text tells by pointing back to others; names and acts are invented. */
class PointingBackTest {
    private static final Reader READER = Reader.create();

    private static List<Event> events(String text) {
        return READER.read(new Page("page", text)).getFirst().events();
    }

    private static List<String> lines(String text) {
        return events(text).stream().map(event -> EventLine.of(event).toString()).toList();
    }

    @Test
    void whoever_denies_that_denies_what_he_is_accused_of() {
        assertThat(lines("اتهمت السويد روسيا بقصف أوكرانيا، ونفت موسكو ذلك."))
                .contains("ASSAULT denied روسيا → أوكرانيا");
    }

    @Test
    void a_relative_clause_denies_what_was_told_last() {
        assertThat(lines("ذكرت صحيفة أن تركيا قصفت العراق، وهو ما نفته أنقرة."))
                .contains("ASSAULT denied تركيا → العراق");
    }

    @Test
    void a_charge_that_is_denied_names_the_act() {
        assertThat(lines("نفت ليبيا الاتهامات بقصف تشاد."))
                .contains("ASSAULT denied ليبيا → تشاد")
                .noneMatch(line -> line.startsWith("ACCUSE"));
    }

    @Test
    void a_call_in_which_somebody_congratulates_is_an_event() {
        assertThat(
                        lines(
                                "هنأ الوزير العماني سالم الحارثي الوزير القطري حمد الكبيسي في اتصال هاتفي."))
                .contains("CONSULT occurred حمد الكبيسي → سالم الحارثي");
    }

    @Test
    void a_mediator_brings_those_together_who_agree() {
        assertThat(lines("توصلت تشاد والسودان إلى اتفاق بوساطة قطر."))
                .contains("CONSULT occurred السودان + تشاد → قطر");
    }

    @Test
    void talks_without_parties_go_on_between_those_who_talked() {
        assertThat(
                        lines(
                                "أجرت مصر محادثات مع إثيوبيا في أبريل 2021.\n\n"
                                        + "وانطلقت جولة محادثات جديدة في مايو 2021."))
                .hasSize(2)
                .allMatch(line -> line.equals("CONSULT occurred إثيوبيا → مصر"));
    }

    @Test
    void an_act_by_which_a_time_is_measured_is_told() {
        assertThat(lines("قصفت إسرائيل لبنان بعد ساعات من توقيع مصر اتفاقا مع تركيا."))
                .contains("AGREE occurred تركيا → مصر");
    }

    @Test
    void a_quantifier_does_not_part_an_act_from_its_object() {
        assertThat(lines("قررت تونس إلغاء جميع الاتفاقات مع مالي."))
                .contains("SANCTION planned تونس → مالي");
    }

    @Test
    void the_evidence_holds_the_complement() {
        assertThat(events("توصلت غانا وتوغو، مساء أمس الأربعاء، إلى اتفاق لإنهاء الخلاف."))
                .anySatisfy(e -> assertThat(e.evidence().getFirst().text()).endsWith("إلى اتفاق"));
    }

    @Test
    void a_title_with_a_pronoun_stands_before_its_name() {
        assertThat(lines("نددت ألمانيا بالقرار، والتقى وزير خارجيتها هايكو كورن الوزير القطري."))
                .contains("CONSULT occurred الوزير القطري → هايكو كورن");
    }

    @Test
    void who_was_freed_frees_nobody() {
        assertThat(lines("التقى الوزير الصحفي البولندي ماريك نوفاك الذي أفرجت عنه بيلاروسيا."))
                .contains("RETREAT occurred بيلاروسيا → ماريك نوفاك");
    }

    @Test
    void who_was_freed_by_nobody_known_is_still_freed() {
        assertThat(lines("غادر ماريك نوفاك الذي أفرج عنه يوم الاثنين إلى وارسو."))
                .contains("RETREAT occurred - → ماريك نوفاك");
    }

    @Test
    void both_sides_are_those_whom_the_subject_speaks_for() {
        assertThat(
                        lines(
                                "وقع ممثلو الحكومة اليمنية وجماعة الحوثي اتفاقا في مسقط أمس."
                                        + " واتفق الطرفان على تبادل الأسرى."))
                .contains("AGREE occurred الحوثيون + اليمن → -");
    }

    @Test
    void where_two_meet_is_neither_of_both_sides() {
        assertThat(
                        lines(
                                "التقى وزير الخارجية الإيراني سعيد مرادي في إسلام آباد نظيره الباكستاني"
                                        + " إسحاق خان، واتفق الجانبان على تعيين ضباط ارتباط."))
                .contains("AGREE occurred إسحاق خان + سعيد مرادي → -");
    }

    @Test
    void both_states_are_the_two_of_the_sentence() {
        assertThat(
                        lines(
                                "عززت تركيا وسوريا واليونان حدودها. وانتقدت تركيا اليونان."
                                        + " وطردت مقديشو سفير إثيوبيا قبل أن يستعيد البلدان علاقاتهما."))
                .contains("COOPERATE occurred إثيوبيا + الصومال → -");
    }

    @Test
    void within_a_call_the_caller_acts() {
        assertThat(
                        lines(
                                "تلقى رئيس الوزراء سامي الحداد اتصالا هاتفيا من الملك فهد بن سالم هنأه فيه بالاتفاق."))
                .contains("SUPPORT occurred فهد بن سالم → سامي الحداد");
        assertThat(
                        lines(
                                "تلقت الوزيرة منى الحداد رسالة من نظيرها الفرنسي جان مارتان دعاها فيها إلى زيارة باريس."))
                .contains("REQUEST occurred جان مارتان → الوزيرة");
    }
}

package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Receptions and letters as official agencies tell them; names and acts are invented. */
class CourtStyleTest {
    private static final Reader READER = Reader.create();

    private static List<String> lines(String text) {
        return READER.read(new Page("page", text)).getFirst().events().stream()
                .map(event -> EventLine.of(event).toString())
                .toList();
    }

    @Test
    void a_pronoun_of_rank_means_the_host() {
        assertThat(
                        lines(
                                "استقبل أمير البلاد الشيخ حمد بن سالم السفير الهندي راجيف كابور.\n\n"
                                        + "كما استقبل سموه الوزير الكيني دانيال موتوا."))
                .contains("CONSULT occurred حمد بن سالم → دانيال موتوا");
    }

    @Test
    void a_blessing_does_not_part_a_host_from_his_guest() {
        assertThat(
                        lines(
                                "استقبل الملك فهد بن سالم حفظه الله ورعاه اليوم الوزير الكيني دانيال موتوا."))
                .contains("CONSULT occurred دانيال موتوا → فهد بن سالم");
    }

    @Test
    void a_community_that_is_called_upon_does_not_call() {
        assertThat(lines("زارت الصين مصر ودعت المجتمع الدولي إلى التحرك."))
                .contains("REQUEST occurred الصين → المجتمع الدولي");
    }

    @Test
    void the_name_of_the_capital_is_no_guest() {
        assertThat(
                        lines(
                                "التقى الوزير الكيني دانيال موتوا بالوزير الهندي راجيف كابور في"
                                        + " العاصمة الأرجنتينية، بوينس آيرس."))
                .contains("CONSULT occurred دانيال موتوا → راجيف كابور");
    }

    @Test
    void whoever_comes_for_a_meeting_meets() {
        assertThat(
                        lines(
                                "وصل الوزير الكيني دانيال موتوا إلى الرياض للقاء الوزير الهندي راجيف"
                                        + " كابور."))
                .contains("CONSULT occurred دانيال موتوا → راجيف كابور");
    }

    @Test
    void a_portfolio_stands_between_the_office_and_its_holder() {
        assertThat(
                        lines(
                                "استقبل وزير الدولة الإماراتي للشؤون الخارجية، سالم الحارثي، الوزير"
                                        + " الكيني دانيال موتوا."))
                .contains("CONSULT occurred دانيال موتوا → سالم الحارثي");
    }

    @Test
    void a_telegram_of_congratulation_is_support() {
        assertThat(
                        lines(
                                "بعث الملك الأردني سالم الفهد ببرقية تهنئة إلى الرئيس الكيني دانيال موتوا."))
                .contains("SUPPORT occurred سالم الفهد → دانيال موتوا");
    }

    @Test
    void a_city_accuses_nobody() {
        assertThat(lines("غادر الوزير الكيني دانيال موتوا مدينة جدة."))
                .noneMatch(l -> l.startsWith("ACCUSE"));
    }

    @Test
    void a_style_means_whoever_bears_it() {
        assertThat(
                        lines(
                                "استقبل فخامة رئيس الجمهورية سالم ولد أحمد رئيس الحكومة الكيني دانيال موتوا."
                                        + " وأشاد السيد موتوا بالدوريات. وحث فخامة الرئيس الشركاء على دعم الساحل."))
                .contains("REQUEST occurred سالم ولد أحمد → الشركاء");
    }

    @Test
    void behind_his_welcome_a_guest_goes_on_acting() {
        assertThat(
                        lines(
                                "وصل الوزير الكيني دانيال موتوا إلى بغداد، واستقبله رئيس الوزراء سامي الحداد،"
                                        + " ثم التقى رئيس البرلمان ماجد سالم."))
                .contains("CONSULT occurred دانيال موتوا → ماجد سالم");
    }

    @Test
    void each_of_several_states_acts_and_kind_words_part_them_not() {
        assertThat(
                        lines(
                                "تعهد كل من المملكة العربية السعودية الشقيقة ودولة الكويت الشقيقة بتقديم 300 مليون دولار."))
                .contains("AID planned السعودية + الكويت → -");
    }
}

package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Page;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which time an act belongs to; names and acts are invented. Read as of Wednesday 2021-03-10. */
class DatesOfEventsTest {
    private static final Reader READER = Reader.create();

    private static List<Event> events(String text, EventType type) {
        return READER
                .read(new Page("page", text), (page, index) -> "2021-03-10")
                .getFirst()
                .events()
                .stream()
                .filter(event -> event.type() == type)
                .toList();
    }

    private static List<String> dates(String text, EventType type) {
        return events(text, type).stream().map(DatesOfEventsTest::date).toList();
    }

    private static String date(Event event) {
        return event.when() == null ? "-" : Objects.requireNonNull(event.when()).value();
    }

    @Test
    void a_joined_act_has_the_time_of_the_verb_before_and_not_of_what_stands_beside_it() {
        assertThat(
                        dates(
                                "وصل الوزير المصري هاني البرعي إلى دمشق يوم الاثنين في أول زيارة منذ"
                                        + " اندلاع الصراع عام 2011، والتقى بالرئيس السوري.",
                                EventType.CONSULT))
                .isNotEmpty()
                .allMatch("2021-03-08"::equals);
    }

    @Test
    void a_first_since_years_gives_way_to_the_day() {
        assertThat(
                        dates(
                                "وصل الوزير المصري هاني البرعي أمس إلى بغداد في زيارة هي الأولى منذ 13"
                                        + " عاما.",
                                EventType.CONSULT))
                .contains("2021-03-09");
    }

    @Test
    void what_somebody_announced_today_happened_today_where_nothing_else_is_said() {
        assertThat(
                        dates(
                                "أعلن الوزير القطري نادر الهاجري مساء اليوم الأربعاء أن مصر والسودان"
                                        + " توصلتا إلى اتفاق.",
                                EventType.AGREE))
                .contains("2021-03-10");
    }

    @Test
    void an_agreement_announced_has_no_day_that_is_still_to_come() {
        assertThat(
                        dates(
                                "أعلن الوزير القطري نادر الهاجري اليوم أن مصر والسودان توصلتا إلى"
                                        + " اتفاق.\nويصل النص إلى البرلمان غدا الخميس.",
                                EventType.AGREE))
                .doesNotContain("2021-03-11");
    }

    @Test
    void background_goes_on_to_the_end_of_its_paragraph_and_no_further() {
        assertThat(
                        dates(
                                "زار الوزير المصري هاني البرعي دمشق اليوم.\n"
                                        + "وكان المجلس الأعلى الجزائري قد قرر في 18 فبراير تجميد"
                                        + " الاتفاق. وأدانت الجزائر المغرب.\nوأدانت تونس ليبيا في بيان صدر عن وزارة الخارجية.",
                                EventType.ACCUSE))
                .containsExactly("2021-02-18", "2021-03-10");
    }

    @Test
    void praise_for_an_act_of_last_month_is_of_the_day_it_is_told() {
        assertThat(
                        dates(
                                "زار الرئيس التركي بغداد اليوم.\nورحب الرئيس التركي بتصنيف العراق"
                                        + " الحزب تنظيما محظورا في كانون الثاني الماضي.",
                                EventType.SUPPORT))
                .containsExactly("2021-03-10");
    }

    @Test
    void where_it_is_told_behind_a_date_it_has_that_date() {
        assertThat(
                        dates(
                                "وتعود الأزمة إلى أبريل 2020 حين استقبلت إسبانيا الوزير المصري هاني"
                                        + " البرعي.",
                                EventType.CONSULT))
                .contains("2020-04");
    }
}

package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Parties and dates that stand outside the clause of an act; names and acts are invented. */
class EventsTest {
    private static final Reader READER = Reader.create();

    private static List<Event> events(String text) {
        return READER.read(new Page("page", text)).getFirst().events();
    }

    private static List<String> lines(String text) {
        return events(text).stream().map(event -> EventLine.of(event).toString()).toList();
    }

    @Test
    void a_visitor_signs_with_the_host() {
        assertThat(
                        lines(
                                "زار الوزير المصري هاني البرعي باكو يوم الاثنين.\n\n"
                                        + "ووقع البرعي على عدة اتفاقيات تعاون."))
                .contains("AGREE occurred أذربيجان → هاني البرعي");
    }

    @Test
    void what_a_letter_asks_it_asks_of_its_addressee() {
        assertThat(
                        lines(
                                "بعث الوزير العراقي فارس العدوان رسالة إلى الأمم المتحدة طالب فيها"
                                        + " بعقد جلسة طارئة."))
                .contains("REQUEST occurred فارس العدوان → الأمم المتحدة");
    }

    @Test
    void a_pronoun_written_by_itself_is_an_object() {
        assertThat(lines("قطعت السعودية علاقاتها مع قطر متهمة إياها بدعم الإرهاب."))
                .contains("ACCUSE occurred السعودية → قطر");
    }

    @Test
    void an_ambassador_is_recalled_from_where_he_is() {
        assertThat(lines("استدعت الجزائر سفيرها بالرباط للتشاور."))
                .contains("SANCTION occurred الجزائر → المغرب");
    }

    @Test
    void a_crowd_without_a_name_acts_for_itself() {
        assertThat(lines("أعلنت الشرطة الأمر في بيان.\n\nوتظاهر الآلاف في شوارع الخرطوم."))
                .contains("PROTEST occurred الآلاف → -");
    }

    @Test
    void a_reception_where_the_visitor_arrived_has_the_date_of_the_arrival() {
        List<Event> events =
                events(
                        "وصل الوزير المصري هاني البرعي في 5 مارس 2022 إلى دمشق حيث استقبله الوزير"
                                + " السوري نادر الحموي.");
        assertThat(events)
                .filteredOn(e -> e.type() == EventType.CONSULT)
                .hasSize(2)
                .allSatisfy(e -> assertThat(e.when()).extracting("value").isEqualTo("2022-03-05"));
    }
}

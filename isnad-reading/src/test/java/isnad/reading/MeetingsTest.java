package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Page;
import isnad.model.Participant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings that are told in passing, whose parties stand away from the noun. */
class MeetingsTest {
    private static final Reader READER = Reader.create();

    private static List<String> parties(String text) {
        return READER.read(new Page("page", text)).stream()
                .flatMap(reading -> reading.events().stream())
                .filter(event -> event.type() == EventType.CONSULT)
                .limit(1)
                .flatMap(MeetingsTest::both)
                .toList();
    }

    private static java.util.stream.Stream<String> both(Event event) {
        return java.util.stream.Stream.concat(event.who().stream(), event.whom().stream())
                .map(Participant::name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    صرح السيسي بذلك عقب استقباله رئيس الوزراء الهندي راجيف مهتا. | عبد الفتاح السيسي | راجيف مهتا
                    تحدث الصفدي بعد لقائه نظيره النرويجي لارس هانسن في عمان. | الصفدي | لارس هانسن
                    قال الصفدي، خلال لقاء جمعه بالوزير النرويجي لارس هانسن، إن الوضع صعب. | الصفدي | لارس هانسن
                    قال الصفدي، بعد القمة التي جمعته في عمان بالرئيس الكيني دانيال موتوا، إن الوضع صعب. | الصفدي | دانيال موتوا
                    أكد الصفدي خلال لقائه، الاثنين، مع الوزير النرويجي لارس هانسن ضرورة الحوار. | الصفدي | لارس هانسن
                    """)
    void meetings_in_passing_have_both_parties(String text, String who, String whom) {
        assertThat(parties(text)).containsExactly(who, whom);
    }
}

package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts whose words or sides stand where they were overlooked; all sentences are invented. */
class UnreadActsTest {
    private static final Reader READER = Reader.create();

    private static List<String> lines(String text) {
        return READER.read(new Page("page", text)).stream()
                .flatMap(reading -> reading.events().stream())
                .map(event -> EventLine.of(event).toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    استدعت كينيا القائم بالأعمال النرويجي في نيروبي. | ACCUSE occurred كينيا → النرويج
                    استدعت كينيا القائم بأعمال السفارة النرويجية. | ACCUSE occurred كينيا → النرويج
                    هاجمت كينيا قيادات من حركة الشباب في الصومال. | ASSAULT occurred كينيا → حركة الشباب
                    انتهت المحادثات غير المباشرة بين كينيا والنرويج. | CONSULT occurred النرويج → كينيا
                    عقد وفدان كيني ونرويجي محادثات في جنيف. | CONSULT occurred النرويج + كينيا → -
                    وكانت الاشتباكات اندلعت صباح السبت بين كينيا وحركة الشباب. | ASSAULT occurred كينيا → حركة الشباب
                    أغارت مقاتلة كينية على الصومال. | ASSAULT occurred كينيا → الصومال
                    """)
    void reads_the_act_with_its_sides(String text, String line) {
        assertThat(lines(text)).contains(line);
    }
}

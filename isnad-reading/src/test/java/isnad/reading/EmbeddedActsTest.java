package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts inside and beside other acts, and whether they happened; all sentences are invented. */
class EmbeddedActsTest {
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
                    اتفقت كينيا وأوغندا على عقد قمة في نيروبي. | CONSULT planned أوغندا + كينيا → -
                    نفت كينيا أن تكون قواتها قد قصفت المستشفى. | ASSAULT denied كينيا → -
                    رفضت كينيا التعليق، بينما دعت النرويج أوغندا إلى الحوار. | REQUEST occurred النرويج → أوغندا
                    ألغت كينيا لقاء مع أوغندا بعد مقتل جندي في الصومال. | ASSAULT occurred - → جندي
                    لم ترد كينيا على طلب للتعليق. | REJECT occurred كينيا → -
                    استؤنفت الرحلات الجوية بين كينيا وأوغندا. | COOPERATE occurred أوغندا → كينيا
                    واصلت كينيا مشاوراتها مع أوغندا. | CONSULT ongoing أوغندا → كينيا
                    """)
    void reads_whether_it_happened(String text, String line) {
        assertThat(lines(text)).contains(line);
    }
}

package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Link;
import isnad.model.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Through whom news comes that a sentence cites; all of it is invented. */
class CitedChainTest {
    private static final Reader READER = Reader.create();

    private static List<String> chains(String text) {
        return READER.read(new Page("page", text)).stream()
                .flatMap(reading -> reading.events().stream())
                .map(event ->
                        String.join(" > ", event.attribution().stream().map(Link::source).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    قصفت كينيا مواقع في الصومال، وفق ما روى شهود لوكالة رويترز. | شهود > رويترز
                    قصفت كينيا مواقع في الصومال، حسب مصدر عسكري تحدث لـ«رويترز». | مصدر عسكري > رويترز
                    قصفت كينيا مواقع في الصومال، وفق ما نقلت رويترز عن مصدر عسكري. | مصدر عسكري > رويترز
                    قصفت كينيا مواقع في الصومال، وفق ما ذكرته وكالة شينخوا نقلا عن مصدر عسكري. | مصدر عسكري > شينخوا
                    قصفت كينيا مواقع في الصومال، كما قال مصدر عسكري. | مصدر عسكري
                    قصفت كينيا مواقع في الصومال، على ما كشف لنا مصدر عسكري. | مصدر عسكري
                    """)
    void a_cited_source_stands_before_whom_it_told(String text, String chain) {
        assertThat(chains(text)).isNotEmpty().allMatch(chain::equals);
    }
}

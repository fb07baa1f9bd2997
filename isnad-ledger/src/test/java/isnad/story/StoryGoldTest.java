package isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.reading.Reader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stories of the gold in {@code corpus/stories}, page by page as the ledger adds them. */
class StoryGoldTest {
    @ParameterizedTest
    @CsvSource({"dev, 0.98, 0.82", "test, 0.97, 0.75"})
    void joins_pages_on_one_affair(String half, double precision, double recall)
            throws IOException {
        Gold gold = Gold.read(Gold.folder(half), Reader.create());
        var profiles = new ProfileReader(Lexicon.load());
        Map<String, Profile> read = new LinkedHashMap<>();
        gold.read().forEach((page, record) -> read.put(page, profiles.read(record)));
        BCubed figures = BCubed.of(new Stories().of(read), gold.stories());
        System.out.printf("Stories of %s: %s%n", half, figures);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
    }
}

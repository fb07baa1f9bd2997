package isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import isnad.lexicon.Lexicon;
import isnad.ner.NameTagger;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs where {@code -Danercorp.test=FILE} says where ANERcorp's test half lies. */
class NameAccuracyTest {
    private static final String PROPERTY = "anercorp.test";

    @Test
    void the_shipped_model_is_as_right_as_documented() throws IOException {
        String file = System.getProperty(PROPERTY, "");
        assumeTrue(!file.isEmpty(), "no corpus: give its test half with -D" + PROPERTY);
        Lexicon lexicon = Lexicon.load();
        SpanScore score =
                NameAccuracy.score(
                        NameTagger.load(lexicon), AnerCorpus.read(lexicon, Path.of(file)));
        System.out.print(score);
        assertThat(score.f1(4)).isGreaterThanOrEqualTo(0.755);
    }
}

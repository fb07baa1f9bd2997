package isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final String FILE = "/isnad/time/sentences.tsv";

    static List<Tsv.Row> rows() throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream(FILE)) {
            return Tsv.read(FILE, Objects.requireNonNull(in));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_sentence_reads_as_expected(Tsv.Row row) {
        String read = Reading.read(row.get("sentence"), row.get("published"));
        assertThat(read.isEmpty() ? "-" : read).as(row.id()).isEqualTo(row.get("expected"));
    }

    @Test
    void the_table_has_150_sentences_or_more() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(150);
    }
}

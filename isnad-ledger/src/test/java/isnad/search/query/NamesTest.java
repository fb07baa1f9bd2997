package isnad.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.search.query.Clause.Fact;
import isnad.search.query.Clause.Phrase;
import isnad.search.query.Clause.Word;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static List<Tsv.Row> rows(String file) throws IOException {
        try (InputStream in = NamesTest.class.getResourceAsStream("/isnad/search/" + file)) {
            return Tsv.read(file, Objects.requireNonNull(in));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields.tsv", "values.tsv"})
    void every_row_is_sorted_and_its_example_gives_what_it_says(String file) throws Exception {
        List<Tsv.Row> rows = rows(file);
        assertThat(rows).isSortedAccordingTo((a, b) -> a.get("key").compareTo(b.get("key")));
        for (Tsv.Row row : rows) {
            Clause clause = SearchQuery.parse(row.required("example"), Level.WORD).clause();
            assertThat(key(clause, file)).as(row.id()).isEqualTo(row.required("expected"));
            assertThat(row.get("key")).isEqualTo(row.required("expected"));
        }
    }

    private static String key(Clause clause, String file) {
        return switch (clause) {
            case Fact fact -> file.equals("values.tsv") ? fact.value() : fact.field().name();
            case Word word -> String.valueOf(word.level());
            case Phrase phrase -> String.valueOf(phrase.level());
            default -> "";
        };
    }
}

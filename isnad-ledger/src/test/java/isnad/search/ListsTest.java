package isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Tsv;
import isnad.search.query.Level;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final Explainer EXPLAINER = new Explainer(Texts.READER);

    private static List<Tsv.Row> rows(String file) throws IOException {
        try (InputStream in = ListsTest.class.getResourceAsStream("/isnad/search/" + file)) {
            return Tsv.read(file, Objects.requireNonNull(in));
        }
    }

    @Test
    void every_demonym_finds_its_state() throws Exception {
        List<String> states = Tsv.read("states.tsv").stream().map(row -> row.get("id")).toList();
        for (Tsv.Row row : rows("demonyms.tsv")) {
            assertThat(states).as(row.id()).contains(row.required("expected"));
            Tsv.Row state = Tsv.read("states.tsv").get(states.indexOf(row.get("id")));
            OneArticle article = EXPLAINER.article(Texts.plain(row.required("example")));
            String query = '"' + state.get("name") + '"';
            assertThat(article.matches(SearchQuery.parse(query, Level.ENTITY)))
                    .as(row.id())
                    .isTrue();
        }
        assertThat(rows("demonyms.tsv"))
                .isSortedAccordingTo((a, b) -> a.get("id").compareTo(b.get("id")));
    }

    @Test
    void behind_a_place_word_a_capital_is_a_town() throws Exception {
        for (Tsv.Row row : rows("place-words.tsv")) {
            String text = row.get("word") + " الرياض";
            OneArticle article = EXPLAINER.article(Texts.plain(text));
            assertThat(article.matches(SearchQuery.parse("السعودية", Level.ENTITY)))
                    .as(row.id())
                    .isFalse();
        }
        OneArticle told = EXPLAINER.article(Texts.plain("أعلنت الرياض"));
        assertThat(told.matches(SearchQuery.parse("السعودية", Level.ENTITY))).isTrue();
    }
}

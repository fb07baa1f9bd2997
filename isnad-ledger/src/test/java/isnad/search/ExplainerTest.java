package isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.record.ArticleRecord;
import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Explainer EXPLAINER = new Explainer(Texts.READER);

    private static Explanation explain(String text, String query, Level level)
            throws QueryException {
        return EXPLAINER.article(Texts.plain(text)).explain(SearchQuery.parse(query, level));
    }

    private static List<String> shown(Explanation explanation) {
        return explanation.marks().stream()
                .map(mark -> mark.asked() + " " + mark.level() + " " + mark.form())
                .toList();
    }

    @Test
    void says_which_word_stands_where_at_which_level() throws QueryException {
        String text = "سيوقع الوزير الاتفاق.\nمراسم التوقيع، ثم توقيع آخر";
        Explanation explanation = explain(text, "توقيع", Level.STEM);
        assertThat(shown(explanation))
                .containsExactly("توقيع STEM سيوقع", "توقيع WORD التوقيع", "توقيع EXACT توقيع");
        for (Mark mark : explanation.marks()) {
            assertThat(mark.span().of(text)).isEqualTo(mark.form());
        }
    }

    @Test
    void marks_a_phrase_as_a_whole() throws QueryException {
        assertThat(shown(explain("وقعا مذكرة تفاهم أمس", "\"مذكرة تفاهم\"", Level.WORD)))
                .containsExactly("مذكرة تفاهم EXACT مذكرة تفاهم");
    }

    @Test
    void counts_in_utf_16_units_of_the_text() throws QueryException {
        String text = "😀 هُدْنَـة 😀 هدنة";
        assertThat(explain(text, "هدنة", Level.EXACT).marks())
                .extracting(mark -> mark.span().of(text))
                .containsExactly("هُدْنَـة", "هدنة");
    }

    @Test
    void marks_names_in_any_spelling_and_not_their_homographs() throws QueryException {
        String text =
                "كان الوزير هنا، وذكرت هيئة البث الإسرائيلية «كان» ذلك، والإسرائيليون في لندن";
        assertThat(shown(explain(text, "entity:كان Israel", Level.ENTITY)))
                .containsExactly(
                        "كان ENTITY هيئة البث الإسرائيلية",
                        "كان ENTITY كان",
                        "Israel ENTITY والإسرائيليون");
    }

    @Test
    void a_name_by_its_very_words_is_marked_as_exact() throws QueryException {
        assertThat(shown(explain("السعودية والرياض", "السعودية", Level.ENTITY)))
                .containsExactly("السعودية EXACT السعودية", "السعودية ENTITY والرياض");
    }

    @Test
    void the_snippet_shows_the_best_place() throws QueryException {
        String text =
                "كلام طويل بلا معنى ".repeat(60) + "هدنة ومفاوضات هنا " + "ثم كلام ".repeat(60);
        Explanation explanation = explain(text, "هدنة مفاوضات", Level.WORD);
        String snippet = explanation.snippet().of(text);
        assertThat(snippet).contains("هدنة ومفاوضات هنا").hasSizeLessThan(260);
        assertThat(explain("", "هدنة", Level.WORD).snippet().length()).isZero();
        assertThat(explain(text, "who:الأردن", Level.WORD).snippet().start()).isZero();
    }

    @Test
    void says_which_events_answer() throws IOException, QueryException {
        ArticleRecord record =
                Texts.read(
                                "p.txt",
                                """
                                02/03/2021
                                لقاءان في عمّان
                                التقى وزير الخارجية الأردني فارس العدوان السفير الكيني جون موتوا أمس.
                                وسيلتقي العدوان السفير الهندي غدا.
                                """)
                        .getFirst();
        OneArticle article = EXPLAINER.article(record);
        assertThat(record.events()).hasSize(2);
        var planned = SearchQuery.parse("who:الأردن status:planned", Level.WORD);
        assertThat(article.explain(planned).events()).containsExactly(1);
        var kenya = SearchQuery.parse("with:كينيا -status:planned", Level.WORD);
        assertThat(article.explain(kenya).events()).containsExactly(0);
        assertThat(article.matches(SearchQuery.parse("with:كينيا status:planned", Level.WORD)))
                .isFalse();
        assertThat(article.matches(SearchQuery.parse("{with:كينيا} {status:planned}", Level.WORD)))
                .isTrue();
        assertThat(article.matches(SearchQuery.parse("who:الأردن from:2021-03-03", Level.WORD)))
                .isTrue();
        assertThat(article.matches(SearchQuery.parse("with:كينيا from:2021-03-03", Level.WORD)))
                .isFalse();
    }

    @Test
    void a_ledger_may_know_more_names() throws IOException, QueryException {
        ArticleRecord record =
                Texts.read(
                                "p.txt",
                                """
                                02/03/2021
                                لقاء في عمّان
                                التقى وزير الخارجية الأردني فارس العدوان السفير الكيني أمس.
                                """)
                        .getFirst();
        String id = record.events().getFirst().who().getFirst().id();
        var knowing =
                new Explainer(
                        Texts.READER, name -> name.equals("أبو ليث") ? List.of(id) : List.of());
        var who = SearchQuery.parse("who:\"أبو ليث\"", Level.WORD);
        assertThat(knowing.article(record).matches(who)).isTrue();
        assertThat(EXPLAINER.article(record).matches(who)).isFalse();
        var text = SearchQuery.parse("\"أبو ليث\"", Level.ENTITY);
        assertThat(knowing.article(record).matches(text)).isTrue();
        assertThat(shown(knowing.article(record).explain(text)))
                .containsExactly("أبو ليث ENTITY فارس العدوان");
    }
}

package isnad.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.search.query.Clause.And;
import isnad.search.query.Clause.Fact;
import isnad.search.query.Clause.Not;
import isnad.search.query.Clause.Or;
import isnad.search.query.Clause.OwnEvent;
import isnad.search.query.Clause.Phrase;
import isnad.search.query.Clause.Prefix;
import isnad.search.query.Clause.Word;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static Clause parse(String text) throws QueryException {
        return SearchQuery.parse(text, Level.WORD).clause();
    }

    private static Word word(String text, int at) {
        return new Word(text, null, at);
    }

    @Test
    void words_side_by_side_are_all_wanted() throws QueryException {
        var both = new And(List.of(word("a", 0), word("b", 2)));
        assertThat(parse("a b")).isEqualTo(both);
        assertThat(parse("a&b")).isEqualTo(both);
        assertThat(parse("a AND b").toString())
                .hasToString(parse("a   &   b").toString().replace("at=8", "at=6"));
    }

    @Test
    void or_binds_less_than_and() throws QueryException {
        assertThat(parse("a b|c"))
                .isEqualTo(
                        new Or(
                                List.of(
                                        new And(List.of(word("a", 0), word("b", 2))),
                                        word("c", 4))));
        assertThat(parse("(a|b) c")).isInstanceOf(And.class);
        assertThat(parse("a OR b")).isInstanceOf(Or.class);
    }

    @Test
    void a_hyphen_negates_before_a_word_only() throws QueryException {
        assertThat(parse("-a")).isEqualTo(new Not(word("a", 1)));
        assertThat(parse("a-b")).isEqualTo(word("a-b", 0));
        assertThat(parse("a - b")).isEqualTo(new And(List.of(word("a", 0), word("b", 4))));
        assertThat(parse("NOT (a b)")).isInstanceOf(Not.class);
    }

    @Test
    void arabic_words_are_never_operators() throws QueryException {
        assertThat(parse("حرب أو سلم")).isInstanceOf(And.class);
        assertThat(parse("و")).isEqualTo(word("و", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a b\"", "«a b»", "“a b”", "”a b“", "„a b“", "»a b«"})
    void phrases_stand_in_any_marks(String text) throws QueryException {
        assertThat(parse(text))
                .isEqualTo(new Phrase(List.of(word("a", 1), word("b", 3)), -1, null, 0));
    }

    @Test
    void words_of_a_phrase_may_have_a_distance_and_levels() throws QueryException {
        assertThat(((Phrase) parse("\"a b\"~5")).within()).isEqualTo(5);
        assertThat(((Phrase) parse("\"a b\"~٥")).within()).isEqualTo(5);
        var mixed = (Phrase) parse("\"exact:a stem:b\"");
        assertThat(mixed.words().getFirst().level()).isEqualTo(Level.EXACT);
        assertThat(mixed.text()).isEqualTo("a b");
        assertThat(((Phrase) parse("stem:\"a b\"")).level()).isEqualTo(Level.STEM);
        assertThat(((Word) parse("exact:(a)")).level()).isEqualTo(Level.EXACT);
    }

    @Test
    void a_star_ends_a_prefix() throws QueryException {
        assertThat(parse("دبلوم*")).isEqualTo(new Prefix("دبلوم", null, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "who:a, WHO, a",
        "who: a, WHO, a",
        "فاعل:a, WHO, a",
        "مع:\"a b\", WITH, a b",
        "type:consult, TYPE, CONSULT",
        "type:CONSULT, TYPE, CONSULT",
        "نوع:لقاء, TYPE, CONSULT",
        "status:مقرر, STATUS, PLANNED",
        "from:2021, FROM, 2021",
        "to:٢٠٢١-٠٣, TO, 2021-03",
        "منذ:2021-03-02, FROM, 2021-03-02",
        "outlet:kan, OUTLET, kan",
        "id:person/x@MAR, ID, person/x@MAR",
    })
    void fields_have_values(String text, Field field, String value) throws QueryException {
        var fact = (Fact) parse(text);
        assertThat(fact.field()).isEqualTo(field);
        assertThat(fact.value()).isEqualTo(value);
    }

    @Test
    void a_field_may_have_several_values_and_braces_an_event_of_their_own() throws QueryException {
        assertThat(parse("who:(a|b)")).isInstanceOf(Or.class);
        assertThat(parse("{who:a type:aid}")).isInstanceOf(OwnEvent.class);
    }

    @Test
    void a_colon_in_a_sentence_is_a_mark() throws QueryException {
        assertThat(parse("عاجل: هدنة")).isInstanceOf(And.class);
        assertThat(parse("10:30")).isInstanceOf(And.class);
        assertThat(parse("a ، ؟ b")).isInstanceOf(And.class);
    }

    @Test
    void days_that_stand_apart_or_hold_a_day_are_no_contradiction() throws QueryException {
        assertThat(parse("from:2020-05 to:2020")).isInstanceOf(And.class);
        assertThat(parse("from:2024 | to:2020")).isInstanceOf(Or.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|1|expected a word, a phrase or a field",
                "؟؟|3|expected a word, a phrase or a field",
                "a &|3|expected a word on both sides of '&'",
                "& a|1|expected a word on both sides of '&'",
                "(a b|5|expected ) for the '(' at 1, found the end",
                "a)|2|expected an opening bracket before ')'",
                "{a)|3|expected } for the '{' at 1, found ')'",
                "\"a b|5|expected \" at the phrase's end",
                "«a|3|expected » at the phrase's end",
                "a*b|2|expected * at the end of a word only",
                "*b|1|expected * at the end of a word only",
                "a*|2|expected at least two letters before *",
                "\"ab* c\"|4|expected no * in a phrase",
                "who:ab*|7|expected no * in a field",
                "who:|5|expected a value behind who:, found the end",
                "who:؟|4|expected a word behind 'who'",
                "whom:a wo:b|8|expected one of the fields who, with, type",
                "type:x|6|expected one of agree, consult, support",
                "status:x|8|expected one of occurred, ongoing",
                "from:2021-13|6|expected a day, month or year such as 2021-03-02",
                "from:2021/03|6|expected a day, month or year such as 2021-03-02",
                "to:yesterday|4|expected a day, month or year such as 2021-03-02",
                "from:2024 to:2020|14|expected a day that is not before 2024, found 2020",
                "a (who:b from:2021-03 to:2021-02)|26|expected a day that is not before",
                "\"a b\"~|7|expected a number from 0 to 999",
                "\"a b\"~99999|7|expected a number from 0 to 999",
                "-|2|x",
            })
    void complaints_say_where_and_what(String text, int at, String expected) {
        if (expected.equals("x")) {
            assertThatThrownBy(() -> parse(text)).isInstanceOf(QueryException.class);
            return;
        }
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        QueryException.class, e -> assertThat(e.at() + 1).isEqualTo(at))
                .hasMessageContaining(expected);
    }

    @Test
    void hostile_queries_are_refused() {
        for (String hostile :
                List.of(
                        "(".repeat(1_000_000),
                        "(".repeat(2000),
                        "((((((((((".repeat(5) + "(a" + ")".repeat(51),
                        "-".repeat(3000) + "a",
                        "who:".repeat(1000),
                        "a ".repeat(2000),
                        "exact:(".repeat(500),
                        "{".repeat(100) + "who:a",
                        "\"" + "a ".repeat(100) + "\"")) {
            assertThatThrownBy(() -> parse(hostile)).isInstanceOf(QueryException.class);
        }
    }

    @Test
    void any_text_is_understood_or_refused() {
        var random = new Random(7);
        String[] parts = {
            "(",
            ")",
            "{",
            "}",
            "\"",
            "«",
            "»",
            "-",
            "|",
            "&",
            "~3",
            "*",
            ":",
            "who:",
            "exact:",
            "type:aid",
            "from:2021",
            "a",
            "كان",
            " ",
            "\uD800",
            "\u0000",
            "؟",
            "NOT",
            "OR",
            "😀"
        };
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            try {
                assertThat(parse(text.toString())).isNotNull();
            } catch (QueryException e) {
                assertThat(e.at()).isBetween(0, text.length());
            }
        }
    }
}

package isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitsTest {
    private static final Splits SPLITS = new Splits(Texts.LEXICON);

    private static Sentence sentence(String text) {
        var span = new Span(0, text.length());
        return new Sentence(span, new Tokenizer(Texts.LEXICON).tokens(text, span), 0, true);
    }

    private static String cut(String text, int at) {
        Sentence sentence = sentence(text);
        String letters = sentence.token(at).letters();
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end : SPLITS.at(sentence, at).cuts(true)) {
            parts.add(letters.substring(from, end));
            from = end;
        }
        parts.add(letters.substring(from));
        return String.join("+", parts);
    }

    @ParameterizedTest
    @CsvSource({
        "وبالوزراء, و+ب+ال+وزراء",
        "وللوزارة, و+ل+ل+وزارة",
        "سيزورها, س+يزور+ها",
        "بشأنه, ب+شأن+ه",
        "لأنهم, ل+أن+هم",
        "فإن, ف+إن",
        "ولكن, و+لكن",
        "وسيلة, وسيلة",
        "فريق, فريق",
        "وزير, وزير",
        "بلجيكا, بلجيكا",
        "لبنان, لبنان",
        "ولبنان, و+لبنان",
        "واشنطن, واشنطن",
        "كندا, كندا",
        "المحكمة, ال+محكمة",
        "ألمانية, ألمانية",
        "لبعض, ل+بعض",
        "ليصبح, ل+يصبح",
        "سفيره, سفير+ه",
        "سفيرة, سفيرة",
        "فئة, فئة",
        "ودعت, و+دعت",
        "وأيدته, و+أيدت+ه",
    })
    void a_word_is_cut_where_its_parts_meet(String word, String expected) {
        assertThat(cut(word, 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"وغراندسكا, و+غراندسكا", "والتشاروفي, و+ال+تشاروفي", "غراندسكا, غراندسكا"})
    void an_unknown_word_gives_up_its_conjunction_and_article(String word, String expected) {
        assertThat(cut(word, 0)).isEqualTo(expected);
    }

    @Test
    void a_preposition_wants_a_noun_behind_it() {
        assertThat(cut("في وعد", 1)).isEqualTo("وعد");
    }

    @Test
    void readings_that_are_cut_otherwise_are_dropped() {
        Sentence settled = SPLITS.settle(sentence("التقى الوزير سفيره"));
        assertThat(settled.token(2).analyses()).isNotEmpty().allMatch(Analysis::hasSuffix);
    }

    @Test
    void a_base_that_leaves_no_word_finds_no_name() {
        Sentence settled = SPLITS.settle(sentence("وصلت كميات كبيرة"));
        assertThat(settled.token(1).bases())
                .extracting(Token.Base::clitics)
                .containsExactly(Clitics.NONE);
    }

    @Test
    void a_sentence_that_nothing_is_cut_in_stays_as_it_is() {
        Sentence sentence = sentence("إيران");
        assertThat(SPLITS.settle(sentence)).isSameAs(sentence);
    }
}

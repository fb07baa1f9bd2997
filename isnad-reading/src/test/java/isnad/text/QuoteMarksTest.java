package isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.text.Token.Kind;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {
    /** All marks that may quote: {@code <} opens, {@code >} closes, {@code .} does neither. */
    private static String read(String text) {
        var marks = new QuoteMarks();
        var out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (QuoteMarks.isQuote(text.charAt(at))) {
                out.append(sign(marks.read(text, at)));
            }
        }
        return out.toString();
    }

    private static char sign(Kind kind) {
        return switch (kind) {
            case QUOTE_OPEN -> '<';
            case QUOTE_CLOSE -> '>';
            default -> '.';
        };
    }

    @Test
    void marks_with_a_direction_speak_for_themselves() {
        assertThat(read("قال «نعم»، “لا”، „ربما”، ‹كلا›")).isEqualTo("<><><><>");
    }

    @Test
    void straight_marks_are_told_by_the_blanks_beside_them() {
        assertThat(read("قال \"نعم\"، ثم قال \"لا\".")).isEqualTo("<><>");
    }

    @Test
    void straight_marks_between_letters_open_and_close_in_turn() {
        assertThat(read("صحيفة\"النهار\"أمس")).isEqualTo("<>");
    }

    @Test
    void quotations_nest() {
        assertThat(read("قال «سمعت \"نعم\" منه» ومضى")).isEqualTo("<<>>");
    }

    @Test
    void curly_marks_that_a_page_has_turned_round_are_told_by_their_place() {
        assertThat(read("قال ”نعم“ ومضى")).isEqualTo("<>");
    }

    @Test
    void an_apostrophe_is_a_mark() {
        assertThat(read("O’Neill")).isEqualTo(".");
    }

    @Test
    void single_marks_quote_too() {
        assertThat(read("موقع ‘أكسيوس’ الأميركي")).isEqualTo("<>");
    }

    @Test
    void a_closing_mark_that_closes_nothing_is_a_mark() {
        assertThat(read("نعم» ومضى")).isEqualTo(".");
    }

    @Test
    void an_opening_mark_may_stay_open() {
        assertThat(read("قال «نعم ومضى")).isEqualTo("<");
    }

    @Test
    void a_new_paragraph_begins_with_nothing_open() {
        var marks = new QuoteMarks();
        assertThat(marks.read("«نعم", 0)).isEqualTo(Kind.QUOTE_OPEN);
        marks.reset();
        assertThat(marks.read("نعم»", 3)).isEqualTo(Kind.MARK);
    }

    @Test
    void other_characters_do_not_quote() {
        assertThat("'`()[]<>،".chars().noneMatch(c -> QuoteMarks.isQuote((char) c))).isTrue();
    }
}

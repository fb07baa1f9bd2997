package isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Letters;
import isnad.model.Span;
import isnad.text.Token.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final long SEED = 20_200_826;
    private static final int TEXTS = 5_000;

    private static List<String> words(String text) {
        return Texts.tokens(text).stream().map(token -> token.span().of(text)).toList();
    }

    @Test
    void words_and_marks_are_parted_and_blanks_passed_over() {
        assertThat(words("قال الوزير، أمس: «نعم».\u00A0\n"))
                .containsExactly("قال", "الوزير", "،", "أمس", ":", "«", "نعم", "»", ".");
    }

    @Test
    void numbers_keep_their_points_and_slashes() {
        assertThat(words("3.5 و1,200 في 25/08/2020 الساعة 20:44"))
                .containsExactly("3.5", "و", "1,200", "في", "25/08/2020", "الساعة", "20:44");
    }

    @Test
    void a_point_behind_a_number_is_a_mark() {
        assertThat(words("عام 2020.")).containsExactly("عام", "2020", ".");
    }

    @Test
    void arabic_digits_are_folded_and_the_page_kept() {
        Token token = Texts.token("٢٠٢٠");
        assertThat(token.folded()).isEqualTo("2020");
        assertThat(token.kind()).isEqualTo(Kind.NUMBER);
        assertThat(token.span()).isEqualTo(new Span(0, 4));
    }

    @Test
    void latin_and_arabic_letters_that_touch_are_two_words() {
        assertThat(words("قناةCNNأمس")).containsExactly("قناة", "CNN", "أمس");
        assertThat(Texts.token("CNN").kind()).isEqualTo(Kind.LATIN);
    }

    @Test
    void vowels_tatweel_and_controls_stay_in_the_span_only() {
        String text = "\u202Bعـــاجِل\u202C";
        Token token = Texts.token(text);
        assertThat(token.letters()).isEqualTo("عاجل");
        assertThat(token.span().of(text)).startsWith("عـــاجِل");
    }

    @Test
    void a_word_of_controls_only_is_no_token() {
        assertThat(Texts.tokens("\u200F \u202B\u202C \uFEFF")).isEmpty();
    }

    @Test
    void only_the_span_asked_for_is_read() {
        String text = "قال الوزير أمس";
        List<Token> tokens = new Tokenizer(Texts.LEXICON).tokens(text, new Span(4, 10));
        assertThat(tokens).extracting(Token::letters).containsExactly("الوزير");
        assertThat(tokens.getFirst().span()).isEqualTo(new Span(4, 10));
    }

    @Test
    void unknown_words_have_bases_but_no_readings() {
        Token token = Texts.token("والبواردي");
        assertThat(token.isUnknown()).isTrue();
        assertThat(token.bases()).extracting(Token.Base::word).contains("والبواردي", "البواردي");
    }

    @Test
    void spans_are_in_order_and_never_overlap_on_any_text() {
        var random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = Texts.any(random);
            int end = 0;
            for (Token token : Texts.tokens(text)) {
                assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(token.span().length()).as(text).isPositive();
                end = token.span().end();
            }
            assertThat(end).as("seed %d, text %d", SEED, i).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void tokens_and_the_blanks_between_them_rebuild_any_text() {
        var random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = Texts.any(random);
            var between = new StringBuilder();
            int end = 0;
            for (Token token : Texts.tokens(text)) {
                between.append(text, end, token.span().start());
                end = token.span().end();
            }
            between.append(text, end, text.length());
            assertThat(between.chars().allMatch(c -> isPassedOver((char) c))).as(text).isTrue();
        }
    }

    private static boolean isPassedOver(char c) {
        boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c < ' ';
        boolean hashtag = c == '#' || c == '_';
        return blank || hashtag || Letters.fold(c) == Letters.DROPPED;
    }

    @Test
    void the_letters_of_a_token_are_those_of_its_span() {
        var random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = Texts.any(random);
            for (Token token : Texts.tokens(text)) {
                String written = token.span().of(text);
                assertThat(token.folded()).as(text).isEqualTo(Letters.fold(token.letters()));
                assertThat(Letters.fold(written)).as(text).isEqualTo(token.folded());
            }
        }
    }
}

package isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final long SEED = 20_200_827;
    private static final int TEXTS = 3_000;

    private static List<String> sentences(String text) {
        return Texts.sentences(text).stream().map(sentence -> sentence.span().of(text)).toList();
    }

    @Test
    void full_stops_and_question_marks_end_sentences() {
        assertThat(sentences("وصل الوزير. هل يبقى؟ لا أحد يعرف!"))
                .containsExactly("وصل الوزير.", "هل يبقى؟", "لا أحد يعرف!");
    }

    @Test
    void the_end_of_a_paragraph_ends_a_sentence() {
        assertThat(sentences("وصل الوزير\nوغادر أمس")).containsExactly("وصل الوزير", "وغادر أمس");
    }

    @Test
    void commas_and_colons_do_not_end_sentences() {
        assertThat(sentences("قال الوزير، أمس: لا")).hasSize(1);
    }

    @Test
    void initials_do_not_end_sentences() {
        assertThat(sentences("نقلت وكالة أ.ب. عن مصدر قوله ذلك. ومضى")).hasSize(2);
        assertThat(sentences("نقلت وكالة أ. ب. عن مصدر قوله ذلك")).hasSize(1);
    }

    @Test
    void decimals_do_not_end_sentences() {
        assertThat(sentences("ارتفع السعر 3.5 في المئة. وانخفض"))
                .containsExactly("ارتفع السعر 3.5 في المئة.", "وانخفض");
    }

    @Test
    void addresses_do_not_end_sentences() {
        assertThat(sentences("نشر موقع example.com الخبر")).hasSize(1);
    }

    @Test
    void a_full_stop_inside_a_quotation_does_not_end_the_sentence() {
        assertThat(sentences("قال «انتهت الحرب. عاد الجنود.» ومضى. ثم صمت."))
                .containsExactly("قال «انتهت الحرب. عاد الجنود.» ومضى.", "ثم صمت.");
    }

    @Test
    void a_quotation_that_never_closes_does_not_swallow_the_paragraph() {
        assertThat(sentences("قال «انتهت الحرب. عاد الجنود. ثم صمت.")).hasSize(3);
    }

    @Test
    void a_closing_mark_behind_the_full_stop_belongs_to_its_sentence() {
        assertThat(sentences("قال «نعم.» وصل الوفد.").getFirst()).contains("»");
    }

    @Test
    void the_headline_comes_first_and_is_marked() {
        String text = "لقاء في مسقط\nالتقى الوزيران أمس.";
        var article =
                Texts.article(text, new Span(0, 12), false, List.of(new Span(13, text.length())));
        assertThat(Texts.sentences(article)).extracting(Sentence::paragraph).containsExactly(-1, 0);
    }

    @Test
    void a_headline_that_is_the_first_sentence_is_read_once() {
        String text = "التقى الوزيران أمس. ثم غادرا.";
        var all = new Span(0, text.length());
        var article = Texts.article(text, new Span(0, 19), true, List.of(all));
        assertThat(Texts.sentences(article)).hasSize(2);
    }

    @Test
    void the_first_sentence_of_each_paragraph_is_marked() {
        assertThat(Texts.sentences("أول. ثان.\nثالث. رابع."))
                .extracting(Sentence::first)
                .containsExactly(true, false, true, false);
    }

    @Test
    void endless_sentences_are_cut() {
        String text = "كلمة ".repeat(2_000);
        assertThat(Texts.sentences(text)).allMatch(sentence -> sentence.size() <= 402);
    }

    @Test
    void empty_paragraphs_have_no_sentences() {
        assertThat(Texts.sentences("\n \n\u200F")).isEmpty();
    }

    @Test
    void sentences_hold_every_token_of_any_text_once_and_in_order() {
        var random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = Texts.any(random).replace('\n', ' ');
            List<Span> inSentences =
                    Texts.sentences(text).stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .map(Token::span)
                            .toList();
            List<Span> all = Texts.tokens(text).stream().map(Token::span).toList();
            assertThat(inSentences).as("seed %d, text %d: %s", SEED, i, text).isEqualTo(all);
        }
    }

    @Test
    void spans_of_sentences_are_in_order_and_never_overlap() {
        var random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = Texts.any(random);
            int end = 0;
            for (Sentence sentence : Texts.sentences(text)) {
                assertThat(sentence.span().start()).as(text).isGreaterThanOrEqualTo(end);
                end = sentence.span().end();
            }
        }
    }
}

package isnad.ner;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.text.FoundName;
import isnad.text.NameKind;
import isnad.text.Sentence;
import isnad.text.Token;
import isnad.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads invented names with the model that ships. */
class NameTaggerTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final NameTagger TAGGER = NameTagger.load(LEXICON);

    @ParameterizedTest
    @CsvSource({
        "وقال سيرغي بولداروف إن المحادثات ستستمر أسبوعا, PERSON, سيرغي بولداروف",
        "وأضاف الخبير ماركوس تيلهاوزن أن الخطوة متأخرة, PERSON, ماركوس تيلهاوزن",
        "وصل الوفد أمس إلى مدينة كرازنوغراد شمال البلاد, PLACE, كرازنوغراد",
        "وقعت شركة تيكنوفارما اتفاقا مع الحكومة, ORGANISATION, تيكنوفارما",
    })
    void finds_names_that_no_lexicon_has(String text, NameKind kind, String name) {
        assertThat(names(text)).contains(kind + " " + name);
    }

    @Test
    void knows_a_strange_word_again_from_where_it_was_named_in_full() {
        String full = "التقى الوزير المخرج أندريه كولتشاغين في موسكو";
        String bare = "لكن كولتشاغين في حيرة من أمره";
        assertThat(names(full, bare)).contains("PERSON كولتشاغين");
    }

    @Test
    void finds_nothing_in_plain_words() {
        assertThat(names("ارتفعت أسعار الخبز في الأسواق هذا الأسبوع")).isEmpty();
    }

    @Test
    void gives_probabilities() {
        List<FoundName> found =
                TAGGER.article().read(List.of(sentence("زار الرئيس مدينة بغداد"))).getFirst();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.probability()).isBetween(0.0, 1.0));
    }

    @Test
    void answers_the_same_however_often_it_is_asked() {
        String text = "وقال سيرغي بولداروف إن مدينة كرازنوغراد هادئة";
        assertThat(names(text)).isEqualTo(names(text));
    }

    /** Endless words and lone surrogates are tokens like others. */
    @Test
    void takes_any_token() {
        assertThat(names("ا".repeat(5000), "\uD800 x 7 « ـــ", "و", "ال", "، . !")).isNotNull();
    }

    @Test
    void the_licence_of_the_model_lies_beside_it() throws IOException {
        try (InputStream in = NameTagger.class.getResourceAsStream("LICENSE-names-model.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains("CC BY-SA 4.0", "ANERcorp", "Benajiba", "CAMeL");
        }
    }

    private static List<String> names(String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            sentences.add(sentence(line));
        }
        List<String> out = new ArrayList<>();
        List<List<FoundName>> found = TAGGER.article().read(sentences);
        for (int i = 0; i < lines.length; i++) {
            for (FoundName name : found.get(i)) {
                Span span = sentences.get(i).span(name.from(), name.to());
                out.add(name.kind() + " " + span.of(lines[i]));
            }
        }
        return out;
    }

    private static Sentence sentence(String line) {
        var span = new Span(0, line.length());
        List<Token> tokens = new Tokenizer(LEXICON).tokens(line, span);
        return new Sentence(span, tokens, 0, true);
    }
}

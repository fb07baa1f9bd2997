package isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Participant;
import isnad.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who said what to whom in short texts. */
class QuotesTest {
    private static final Reader READER = Reader.create();

    @Test
    void what_a_source_asks_not_to_be_named_by_is_no_telling() {
        assertThat(quotes("وقال خبير نووي في بغداد لم يذكر اسمه: «كانت الكاميرات تعمل بحسن نية»."))
                .containsExactly("خبير نووي في بغداد → - : كانت الكاميرات تعمل بحسن نية");
    }

    @Test
    void words_behind_an_aside_belong_to_the_telling_before_it() {
        assertThat(
                        quotes(
                                "وأكدت وزارة الخارجية الأردنية، وفق بيان نقلته وكالة بترا، أن المعبر"
                                        + " مفتوح."))
                .containsExactly("وزارة الخارجية الأردنية → - : أن المعبر مفتوح");
    }

    @Test
    void nobody_says_what_follows_a_time() {
        assertThat(quotes("ونقلت القوات الأسرى إلى صنعاء، بعد أن رفضت الحكومة الطلب.")).isEmpty();
    }

    @Test
    void an_unlisted_medium_is_told_by_its_last_word_or_its_place() {
        assertThat(
                        quotes(
                                "وقال وزير الخارجية الأردني فارس العدوان لرافد نيوز: «المعبر مفتوح غدا»."))
                .containsExactly("فارس العدوان → رافد نيوز : المعبر مفتوح غدا");
        assertThat(quotes("وقال مسؤول في عمان لموقعنا إن المعبر مفتوح."))
                .containsExactly("مسؤول في عمان → موقعنا : إن المعبر مفتوح");
    }

    @Test
    void a_letter_names_who_is_told() {
        assertThat(
                        quotes(
                                "واعتبر الوزير الأردني فارس العدوان، في رسالة بعث بها إلى الملك محمد"
                                        + " السادس، أن المبادرة جادة."))
                .containsExactly("فارس العدوان → محمد السادس : أن المبادرة جادة");
    }

    @Test
    void stances_and_judgements_are_said_in_nouns() {
        assertThat(quotes("وأكد الوزير الأردني فارس العدوان في كلمته التزام الحكومة بما وقع."))
                .containsExactly("فارس العدوان → - : التزام الحكومة بما وقع");
        assertThat(quotes("واعتبرت وزارة الخارجية الأردنية الخطوة خطأ جسيما."))
                .containsExactly("وزارة الخارجية الأردنية → - : خطأ جسيما");
        assertThat(quotes("وأعربت وزارة الخارجية الأردنية في بيان عن أسفها للقرار."))
                .containsExactly("وزارة الخارجية الأردنية → - : أسفها للقرار");
    }

    @Test
    void what_is_an_act_or_was_not_said_is_no_statement() {
        assertThat(quotes("وأعربت تركيا عن دعمها لأذربيجان.")).isEmpty();
        assertThat(quotes("ولم تشر الشرطة الأردنية إلى إغلاق الطريق.")).isEmpty();
        assertThat(quotes("ونفت وزارة الخارجية الأردنية التهمة.")).isEmpty();
        assertThat(quotes("ونقلت قناة الجزيرة عن مصدر قضائي أن الطريق مغلق.")).isEmpty();
    }

    @Test
    void who_issued_a_statement_says_what_stands_in_it() {
        assertThat(quotes("وجاء في منشور للسفير الأردني فارس العدوان أن الحفل ناجح."))
                .containsExactly("فارس العدوان → - : أن الحفل ناجح");
    }

    @Test
    void verbs_of_telling_may_be_written_like_prepositions() {
        assertThat(quotes("وبين وزير الخارجية الأردني فارس العدوان أن المعبر مفتوح."))
                .containsExactly("فارس العدوان → - : أن المعبر مفتوح");
        assertThat(quotes("وعبر وزير الخارجية الأردني فارس العدوان عن أسفه للقرار."))
                .containsExactly("فارس العدوان → - : أسفه للقرار");
    }

    @Test
    void a_noun_before_the_content_is_who_tells() {
        assertThat(quotes("واستنتج المحققون أن العبوة محلية الصنع."))
                .containsExactly("المحققون → - : أن العبوة محلية الصنع");
    }

    private static List<String> quotes(String text) {
        return READER.read(ExamplePass.page(text)).stream()
                .flatMap(reading -> reading.quotes().stream())
                .map(QuotesTest::line)
                .toList();
    }

    private static String line(Quote quote) {
        return name(quote.speaker()) + " → " + name(quote.to()) + " : " + quote.text().text();
    }

    private static String name(@Nullable Participant participant) {
        return participant == null ? "-" : participant.name();
    }
}

package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How articles end: signs of agencies, notes, other stories, and the last paragraph itself. */
class PageTailsTest {
    private static final String LAST = "ومن المقرر أن يغادر الوزير مسقط غدا إلى أوسلو.";

    private static Article ending(String end) {
        return Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n" + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(النهاية) س خ / م ع", "(انتهى)", "(يتبع)"})
    void an_end_mark_is_cut_off_and_its_sentence_stays(String mark) {
        Article article = ending(LAST + " " + mark);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND, LAST);
        assertThat(Pages.reasons(article)).containsExactly("end mark");
    }

    @Test
    void a_sentence_before_a_note_in_brackets_stays() {
        String noted = "● عمان: النرويج تعرض مراقبة السفن، ومسقط تدرس العرض. (خبر سابق: 3 مايو)";
        assertThat(ending(noted).text()).contains("ومسقط تدرس العرض.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وتنتظر السفن الثلاث إشارة الانطلاق من الميناء الشمالي قرب العاصمة مسقط",
                "وزاد الجدل حول كلفة الحراسة التي ستدفعها الشركات البحرية في المنطقة كلها"
            })
    void a_last_paragraph_without_a_full_stop_stays(String paragraph) {
        assertThat(ending(paragraph).text()).contains(paragraph);
    }

    @Test
    void a_paragraph_that_holds_the_headlines_words_stays() {
        String paragraph =
                "وقالت صحيفة محلية تحت عنوان "
                        + Pages.HEADLINE
                        + " إن الجولة هي الثالثة هذا العام.";
        assertThat(ending(paragraph).text()).contains("إن الجولة هي الثالثة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "إقرأ المزيد وزير الطاقة يزور مرسيليا",
                "اقرأ.. وزير الطاقة يزور مرسيليا",
                "للمزيد - الطاقة: وزير في مرسيليا",
                "https://example.org/news/17",
                "pic.twitter.com/AbCdEf",
                "2024 © - موقع المرفأ جميع الحقوق محفوظة - راسلنا",
                "آخر تحديث قبل 12 دقيقة (20:46 بتوقيت غرينتش)",
                "UN Photo/ من الأرشيف: سفن في المضيق."
            })
    void lines_of_the_page_are_dropped(String line) {
        assertThat(Pages.paragraphs(ending(line))).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void paragraphs_cut_off_with_dots_at_the_end_begin_other_stories() {
        String teasers =
                "أعلن وزير الطاقة في مرسيليا أن بلاده ستبدأ العام المقبل بناء محطة جديدة على"
                        + " الساحل الغربي، وأوضح أن المحطة ستعمل بالرياح والشمس وأن كلفتها…\n\n"
                        + "افتتح المنتخب معسكره في الجبل الأخضر بمشاركة عشرين لاعبا قبل مباراته"
                        + " المقبلة، وقال المدرب إن الفريق سيجري حصتين في اليوم قبل...";
        Article article = ending(teasers);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(Pages.reasons(article)).containsExactly("related", "related");
    }

    @Test
    void one_paragraph_that_trails_off_is_the_writers_own() {
        String open = "وقال الوزير إن الحوار مستمر، وإن الأيام المقبلة ستحمل ما لم يكن في الحسبان…";
        assertThat(ending(open).text()).contains(open);
    }

    private static final String OTHERS =
            "أعلن نادي كرة القدم في لشبونة تعاقده مع حارس برازيلي شاب لثلاثة مواسم.\n"
                    + "تراجعت أسعار البن في بورصة نيويورك إلى أدنى مستوى منذ عام ونصف.\n"
                    + "افتتح متحف جديد للفنون الإفريقية أبوابه أمام الزوار في مدينة دكار.\n"
                    + "أطلقت شركة كورية هاتفا قابلا للطي يعمل بشاشتين وكاميرا واحدة.";

    @Test
    void whole_sentences_in_a_row_at_the_end_that_tell_other_stories_are_dropped() {
        Article article = ending(OTHERS);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(Pages.reasons(article)).hasSize(4).containsOnly("related");
    }

    @Test
    void short_paragraphs_at_the_end_that_go_on_with_the_story_stay() {
        String more =
                "ناقش الوزير مع نظيره النرويجي حماية السفن في مضيق هرمز وخليج عمان.\n"
                        + "عرض الوزير النرويجي خبرة بلاده في مراقبة خطوط الملاحة.\n"
                        + "أكد الجانب العماني أن مسقط ترحب بالحوار بين دول المنطقة.\n"
                        + "اتفق الوزيران على لجنة لحماية الملاحة تجتمع في أوسلو.";
        assertThat(Pages.paragraphs(ending(more))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11:10 م",
                "#عمان #النرويج #أمن_الملاحة",
                "المقال السابق وزير الطاقة يزور مرسيليا",
                "الوسوم عمان النرويج الملاحة",
                "هذا الخبر منقول من موقع المرفأ",
                "في حال واجهت مشكلة في مشاهدة الفيديو، اضغط على الرابط"
            })
    void lines_of_the_page_between_paragraphs_are_dropped(String line) {
        Article article =
                Pages.only(
                        Pages.HEADLINE
                                + "\n\n"
                                + Pages.FIRST
                                + "\n\n"
                                + line
                                + "\n\n"
                                + Pages.SECOND);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void a_slash_between_the_names_of_a_month_opens_no_paragraph() {
        String line =
                "يشارك سفير عمان، سالم الحارثي، يوم 13 يوليو/ تموز القادم في لقاء عن الملاحة.";
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.SECOND);
        assertThat(article.text()).contains("يشارك سفير عمان");
    }

    @Test
    void a_standfirst_that_the_next_paragraph_says_again_is_dropped() {
        String standfirst = "بحث وزير الخارجية العماني مع نظيره النرويجي حماية خطوط الملاحة.";
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + standfirst + "\n\n" + Pages.BODY);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(Pages.reasons(article)).containsExactly("repeated standfirst");
    }
}

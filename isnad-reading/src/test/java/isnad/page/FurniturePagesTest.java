package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurniturePagesTest {
    /** Each string stands before the headline, between headline and body, and behind the body. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرئيسية | سياسة | اقتصاد | رياضة",
                "الرئيسية  محليات  عربي ودولي  رياضة  كاريكاتير",
                "طباعة    إرسال إلى صديق",
                "شارك   تغريد   واتساب",
                "شارك الخبر:  f  t  in",
                "مشاركة عبر: فيسبوك • تويتر • نسخ الرابط",
                "‏0 تعليق",
                "1256 مشاهدة",
                "المشاهدات: 3471",
                "دولار / شيكل 3.29",
                "حالة الطقس: 38°",
                "استمع للمقال  02:48",
                "تكبير الخط تصغير الخط",
                "إعلان",
                "اشترك في نشرتنا البريدية لتصلك أهم الأخبار يوميا.",
                "نستخدم ملفات تعريف الارتباط لتحسين تجربتك.",
                "لقاء الوزيرين في مسقط (أ.ب.)",
                "الوزيران في قصر العلم - مسقط (سالم الحارثي/الأناضول)",
                "© رويترز",
                "كتب: سامي الخطيب",
                "رمز الخبر: 84783102",
                "خبر أول قصير    خبر ثان قصير    خبر ثالث قصير    خبر رابع قصير"
            })
    void furniture_is_dropped_wherever_it_stands(String line) {
        Article article =
                Pages.only(
                        line
                                + "\n\n"
                                + Pages.HEADLINE
                                + "\n\n"
                                + line
                                + "\n\n"
                                + Pages.BODY
                                + "\n\n"
                                + line);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(article.dropped()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقرأ أيضا:\n• عنوان أول عن الموانئ\n• عنوان ثان عن الطيران",
                "مواضيع ذات صلة\n\nعنوان أول عن الموانئ\n\nعنوان ثان عن الطيران",
                "الأكثر قراءة\nعنوان أول عن الموانئ\nعنوان ثان عن الطيران",
                "  • الوزير:\n    عنوان أول عن الموانئ",
                "* عنوان أول عن الموانئ\n* عنوان ثان عن الطيران",
                "الكلمات الدلالية: نفط | موانئ | ملاحة",
                "مواضيع\nعمان\nالنرويج"
            })
    void lists_of_other_headlines_go_with_their_heading(String list) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n" + list);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void a_list_in_the_middle_ends_where_the_body_goes_on() {
        String list = "اقرأ أيضا\n\nعنوان أول عن الموانئ\n\nعنوان ثان عن الطيران";
        Article article =
                Pages.only(
                        Pages.HEADLINE
                                + "\n\n"
                                + Pages.FIRST
                                + "\n\n"
                                + list
                                + "\n\n"
                                + Pages.SECOND);
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void bullets_that_a_colon_opens_are_the_writers_own() {
        String body = "ويتضمن الاتفاق ما يأتي:\n- وقف العمليات البحرية\n- تبادل المعلومات";
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + Pages.FIRST + "\n\n" + body);
        assertThat(article.text()).contains("تبادل المعلومات");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وشارك في اللقاء سفيرا البلدين وعدد من الخبراء في شؤون النقل.",
                "انتهى الاجتماع من دون بيان مشترك.",
                "وقال مصدر مطلع إن الوفد غادر صباحا (وكالات) ثم عاد في المساء إلى مسقط.",
                "تعليقات كثيرة وردت على القرار من خبراء في الملاحة الدولية.",
                "اشترك في المناورات ضباط من البلدين قرب مضيق هرمز.",
                "اليوم السبت 6 يناير 2024 يبدأ العمل بالاتفاق بين الجانبين.",
                "المزيد من السفن ستعبر المضيق خلال الأسابيع المقبلة.",
                "صور الأقمار الصناعية أظهرت سفنا قرب الساحل.",
                "المصدر نفسه نفى أن تكون السفينة قد أصيبت.",
                "«لن نتراجع عن الحوار».",
                "إعلان مسقط صدر بعد المحادثات ونص على التهدئة."
            })
    void prose_that_begins_like_furniture_stays(String sentence) {
        Article article =
                Pages.only(
                        Pages.HEADLINE
                                + "\n\n"
                                + Pages.BODY
                                + "\n\n"
                                + sentence
                                + "\n\n"
                                + Pages.SECOND);
        assertThat(article.text()).contains(sentence);
    }

    @Test
    void nothing_disappears_unseen() {
        String page = Pages.resource("gulf-daily.txt");
        Article article = Pages.only(page);
        StringBuilder rest = new StringBuilder(page);
        article.dropped()
                .forEach(drop -> blank(rest, drop.what().span().start(), drop.what().span().end()));
        article.paragraphs().forEach(span -> blank(rest, span.start(), span.end()));
        blank(rest, article.headline().start(), article.headline().end());
        assertThat(rest.toString()).isBlank();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    @Test
    void a_whole_page_with_every_kind_of_furniture_gives_headline_and_body() {
        Article article = Pages.only(Pages.resource("gulf-daily.txt"));
        assertThat(article.headlineText()).isEqualTo("وزراء الطاقة يتفقون على ربط شبكات الكهرباء");
        assertThat(article.paragraphs()).hasSize(4);
        assertThat(Pages.published(article)).isEqualTo("2019-03-14T16:20");
        assertThat(Pages.reasons(article))
                .contains("clock", "section bar", "caption", "related", "share", "copyright");
    }
}

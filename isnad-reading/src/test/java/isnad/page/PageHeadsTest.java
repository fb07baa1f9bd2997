package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands over an article: menus, mastheads, kickers, visit days, and the headline itself. */
class PageHeadsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "تخطي إلى المحتوى الرئيسي",
                "أخبار — محليات — اقتصاد — رأي — صور",
                "الرئيسية / الشؤون الدولية والعربية",
                "GULF WIRE . العالم > شمال أوروبا",
                "Gulf Maritime News Agency",
                "وكالة أنباء المرافئ - النشرة العربية - أخبار المساء",
                "قناة المرفأ الفضائية - نلتقي كل مساء",
                "المرفأ رياضة المرفأ عقارات المرفأ جامعات",
                "الموقع الأول في أخبار السفن والشحن"
            })
    void the_pages_own_lines_are_no_headline(String line) {
        Article article = Pages.only(line + "\n\n" + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void headlines_of_other_stories_above_are_no_headline() {
        String others = "مهرجان التمور يفتح أبوابه غدا\nالمنتخب يخسر مباراته الودية الثانية\n\n";
        Article article = Pages.only(others + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void a_kicker_above_the_headline_is_none() {
        String kicker = "اتفاق لم يسبق إليه أحد منذ عقود";
        Article article = Pages.only(kicker + "\n" + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void a_longer_deck_right_under_the_headline_is_none() {
        String deck =
                "وزير الخارجية العماني يبحث مع نظيره النرويجي سبل حماية خطوط الملاحة والحوار"
                        + " بين دول المنطقة";
        Article article =
                Pages.only("ممر لا ينام\n" + Pages.HEADLINE + "\n" + deck + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void the_name_of_the_page_behind_a_bar_is_cut_where_the_headline_comes_again() {
        Article article =
                Pages.only(
                        Pages.HEADLINE
                                + " | موقع المرفأ\n\n"
                                + Pages.HEADLINE
                                + "\n\n"
                                + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير عماني في أوسلو.. تقرير «سري» عن الملاحة",
                "تقرير دولي: تصاعد الخطر على خطوط الملاحة في المضيق",
                "عمان والنرويج: تحرير «ممر بحري» لخطوط الملاحة",
                "التحالف: 8 تصاريح لسفن متجهة إلى مسقط خلال 24 ساعة",
                "مصدر: الوزير النرويجي لم يكن على علم بهذه الجولة",
                "سامي الخطيب يطلق «المبادرة البحرية لحماية الملاحة»"
            })
    void a_headline_with_names_numbers_and_quotations_is_no_credit(String headline) {
        Article article = Pages.only(headline + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مرفأ اليوم | نشر بـ 17-07-2023 على 07:55 | سامي. خ",
                "بواسطة GULF Staff — تم النشر 17 يوليو, 2023 في 7:55 صباحا بالتوقيت الشرقي",
                "عرب وعالم17-7-2023 | 07:55"
            })
    void a_date_behind_other_parts_of_its_line_is_read(String line) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.BODY);
        assertThat(Pages.published(article)).isEqualTo("2023-07-17T07:55");
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المرفأ :: العدد 3318 :: الاثنين 17 يوليو 2023م",
                "17 تموز/يوليو 2023   السلم والأمن",
                "7/17/2023"
            })
    void a_date_in_a_column_of_its_own_is_read(String line) {
        Article article = Pages.only(line + "\n\n" + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(Pages.published(article)).isEqualTo("2023-07-17");
    }

    @Test
    void a_date_stamped_before_the_first_words_is_cut_off() {
        Article titled = Pages.only("date 2023-07-17 " + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(titled.headlineText()).isEqualTo(Pages.HEADLINE);
        assertThat(Pages.published(titled)).isEqualTo("2023-07-17");
        Article bare = Pages.only("date 2023-07-17 " + Pages.BODY);
        assertThat(Pages.paragraphs(bare)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(Pages.published(bare)).isEqualTo("2023-07-17");
    }

    @Test
    void a_day_over_the_headline_is_the_visits_where_another_stands_under_it() {
        Article article =
                Pages.only(
                        "الأحد 16 يونيو 2024\n\n"
                                + Pages.HEADLINE
                                + "\n\n17-7-2023 | 07:55\n\n"
                                + Pages.BODY);
        assertThat(Pages.published(article)).isEqualTo("2023-07-17T07:55");
    }
}

package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Precision;
import isnad.model.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "25/08/2020 - 20:44; 2020-08-25T20:44",
                "25/8/2020; 2020-08-25",
                "2020-08-25; 2020-08-25",
                "2020-08-25T07:05; 2020-08-25T07:05",
                "2020/08/25 09:30; 2020-08-25T09:30",
                "25.8.2020; 2020-08-25",
                "25-08-2020 | 19:37; 2020-08-25T19:37",
                "٢٥/٠٨/٢٠٢٠ ٨:١٥ مساء; 2020-08-25T20:15",
                "٢٥ أغسطس ٢٠٢٠; 2020-08-25",
                "25 آب 2020; 2020-08-25",
                "الثلاثاء 25 آب/أغسطس 2020; 2020-08-25",
                "الثلاثاء، 25 أغسطس (آب) 2020; 2020-08-25",
                "3 كانون الثاني 2015; 2015-01-03",
                "السبت 3 تشرين الثاني/ نوفمبر 2018; 2018-11-03",
                "24 أوت 2021 - 18:05; 2021-08-24T18:05",
                "الاثنين 17 جويلية 2023; 2023-07-17",
                "14 جانفي 2011; 2011-01-14",
                "الجمعة 20 غشت 2021 - 23:10; 2021-08-20T23:10",
                "10 دجنبر 2020; 2020-12-10",
                "30 نونبر 2019; 2019-11-30",
                "1 يوليوز 2011; 2011-07-01",
                "السبت 12 محرم 1442 هـ - 29 أغسطس 2020 م; 2020-08-29",
                "السبت 10 محرم 1442 هـ; 2020-08-29",
                "12 ديسمبر ,2024: 08:15 ص GST; 2024-12-12T08:15",
                "نشر في: 12 مايو 2019 12:05 ص; 2019-05-12T00:05",
                "تاريخ النشر: 12/05/2019 الساعة 10:22 صباحا; 2019-05-12T10:22",
                "آخر تحديث: 5 مارس 2014 - 14:30 بتوقيت غرينتش; 2014-03-05T14:30",
                "نُشر: 20:15-11 مارس 2023 م ـ 19 شعبان 1444 هـ; 2023-03-11T20:15",
                "مايو 3, 2015; 2015-05-03",
                "Saturday, October 30, 2021; 2021-10-30",
                "الأربعاء 04/سبتمبر/2024 - 09:48 م; 2024-09-04T21:48",
                "القاهرة – (وكالة الساحل للأنباء) – 3 مايو 2015; 2015-05-03",
                "دمشق 27 فبراير شباط 2023; 2023-02-27",
                "عمان - 7 نيسان 2009 - خاص; 2009-04-07",
                "الأحد 1 ربيع الأول 1440 هـ الموافق 9 نوفمبر 2018 م العدد 9647; 2018-11-09",
                "09:33 ص السبت 09 ديسمبر 2017; 2017-12-09T09:33",
                "12/3/21; 2021-03-12",
                "12.03.21 - 18:05; 2021-03-12T18:05",
                "الأول من مارس 2021; 2021-03-01",
                "الثلاثاء الخامس والعشرين من يناير 2011; 2011-01-25",
                "الحادي عشر من أيلول 2012; 2012-09-11",
                "الخميس ٩ بهمن ١٣٩٩ - 28 يناير 2021; 2021-01-28",
                "1402/11/09 - 12:30; 2024-01-29T12:30",
                "الواحة اليوم | نشر بـ 31-07-2024 على 19:12 | س. ب; 2024-07-31T19:12",
                "بواسطة Staff — تم النشر 04 يناير, 2026 في 3:15 مساءً بالتوقيت الشرقي; 2026-01-04T15:15"
            })
    void a_dateline_under_the_headline_is_read(String dateline, String value) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + dateline + "\n\n" + Pages.BODY);
        assertThat(published(article)).isEqualTo(value);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
        assertThat(article.text()).doesNotContain(dateline);
    }

    private static String published(Article article) {
        return Pages.published(article);
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2020",
        "25/13/2020",
        "الوقت الآن: الاثنين 12 مايو 2025 - 09:14 ص",
        "اليوم هو السبت 6 يناير 2024",
        "منذ 3 ساعات",
        "12 مايو"
    })
    void what_is_no_day_of_publication_gives_none(String line) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.BODY);
        assertThat(published(article)).isEqualTo("none");
    }

    @Test
    void the_day_of_a_printed_issue_counts_above_the_pages_menu_too() {
        Article article =
                Pages.only(
                        "المدار الجديد :: العدد 3318 :: الأحد 4 أكتوبر 2020م\n\n"
                                + "الرئيسية | سياسة | اقتصاد | رياضة\n\n"
                                + Pages.HEADLINE
                                + "\n\n"
                                + Pages.BODY);
        assertThat(published(article)).isEqualTo("2020-10-04");
    }

    @Test
    void a_date_above_the_headline_counts() {
        assertThat(published(Pages.only("5/6/2017\n\n" + Pages.HEADLINE + "\n\n" + Pages.BODY)))
                .isEqualTo("2017-06-05");
    }

    @Test
    void a_date_behind_the_body_counts() {
        assertThat(published(Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n5/6/2017")))
                .isEqualTo("2017-06-05");
    }

    @Test
    void the_first_publication_goes_before_the_update() {
        String dates = "آخر تحديث: 6/6/2017 10:00\nنشر في: 5/6/2017 09:00";
        assertThat(published(Pages.only(Pages.HEADLINE + "\n" + dates + "\n\n" + Pages.BODY)))
                .isEqualTo("2017-06-05T09:00");
    }

    @Test
    void both_in_one_line_are_told_apart() {
        String dates = "نشر في: 5/6/2017 09:00 - آخر تحديث: 6/6/2017 10:00";
        assertThat(published(Pages.only(Pages.HEADLINE + "\n" + dates + "\n\n" + Pages.BODY)))
                .isEqualTo("2017-06-05T09:00");
    }

    @Test
    void a_date_over_the_menu_is_the_day_of_the_visit() {
        String head = "الأحد 22 مارس 2026 08:12 م\nالرئيسية | سياسة | اقتصاد\n\n";
        assertThat(published(Pages.only(head + Pages.HEADLINE + "\n\n" + Pages.BODY)))
                .isEqualTo("none");
    }

    @Test
    void a_date_inside_a_sentence_is_no_dateline() {
        String body = Pages.BODY + "\n\nوكان الاتفاق قد وقع في 3 مايو 2015 بحضور الوفدين في جنيف.";
        assertThat(published(Pages.only(Pages.HEADLINE + "\n\n" + body))).isEqualTo("none");
    }

    @Test
    void a_headline_with_a_date_stays_a_headline() {
        String headline = "ذكرى توقيع اتفاق 3 مايو 2015 في العاصمة النرويجية";
        Article article = Pages.only(headline + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(headline);
        assertThat(published(article)).isEqualTo("none");
    }

    @Test
    void a_date_before_the_first_sentence_is_read_and_dropped() {
        String line = "القاهرة – (وكالة الساحل للأنباء) – 3 مايو 2015: " + Pages.FIRST;
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.SECOND);
        assertThat(published(article)).isEqualTo("2015-05-03");
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
        assertThat(Pages.reasons(article)).containsExactly("dateline");
    }

    @Test
    void the_dateline_is_told_with_its_letters_and_precision() {
        Published published =
                Pages.only(Pages.HEADLINE + "\n25/08/2020 - 20:44\n\n" + Pages.BODY).published();
        assertThat(published)
                .isEqualTo(
                        new Published(
                                "2020-08-25T20:44",
                                Precision.MINUTE,
                                Published.Basis.DATELINE,
                                "25/08/2020 - 20:44"));
    }
}

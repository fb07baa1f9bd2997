package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Outlet;
import isnad.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "صوت الساحل / خاص :; صوت الساحل",
                "خاص بـ\"نافذة الساحل\"; نافذة الساحل",
                "خاص بـ«مرفأ»; مرفأ",
                "مسقط - «الساحل اليوم»; الساحل اليوم",
                "الناقورة - مراسل «الساحل الآخر»; الساحل الآخر",
                "الخرطوم – مكتب «أصداء الساحل»; أصداء الساحل",
                "غزة – صوت الساحل الإخبارية; صوت الساحل الإخبارية",
                "الساحل نيوز/ بغداد..; الساحل نيوز",
                "القاهرة – (وكالة الساحل للأنباء); وكالة الساحل للأنباء"
            })
    void a_credit_line_names_the_outlet(String line, String name) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.BODY);
        assertThat(name(article)).isEqualTo(name);
        assertThat(article.text()).doesNotContain(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "الرياض 27 رمضان 1444 هـ الموافق 18 أبريل 2023 م واس; واس",
                "المصدر: الجزيرة نت + وكالات; الجزيرة",
                "نواكشوط - وكالة «الساحل الآخر» الإخبارية; الساحل الآخر",
                "تقرير - خاص بـ«الساحل الآخر»; الساحل الآخر",
                "تقرير/ «صوت الساحل» - نيامي; صوت الساحل",
                "ملفات - مجلة «مرفأ»; مرفأ",
                "الرباط - (أ ف ب); وكالة الصحافة الفرنسية",
                "العيون، تندوف - رويترز; رويترز",
                "طهران - إرنا - ۲۳ فروردین ۱۴۰۴; إرنا"
            })
    void a_line_that_was_dropped_for_another_reason_still_names_the_outlet(
            String line, String name) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.BODY);
        assertThat(name(article)).isEqualTo(name);
        assertThat(article.text()).doesNotContain(line);
    }

    @ParameterizedTest
    @CsvSource({"واج, واج", "وكالة أنباء فارس, فارس", "قناة الساحل الآخر, قناة الساحل الآخر"})
    void a_name_alone_in_the_last_line_is_the_outlet(String line, String name) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n" + line);
        assertThat(name(article)).isEqualTo(name);
    }

    @Test
    void the_agency_is_told_beside_the_outlet_that_prints_it() {
        var reader = new ArticleReader(Lexicon.load());
        Article article =
                Pages.only(Pages.HEADLINE + "\n\nالساحل نيوز - القاهرة (رويترز)\n\n" + Pages.BODY);
        assertThat(name(article)).isEqualTo("الساحل نيوز");
        Outlet agency = reader.agency(article);
        assertThat(agency == null ? "none" : agency.name()).isEqualTo("رويترز");
    }

    private static String name(Article article) {
        Outlet outlet = article.outlet();
        return outlet == null ? "none" : outlet.name();
    }

    @ParameterizedTest
    @CsvSource({"بيروت: محمد الخطيب", "جدة - وكالات", "سياسة | ع. مراد", "كتب: سامي الخطيب"})
    void a_line_without_an_outlet_names_none(String line) {
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + line + "\n\n" + Pages.BODY);
        assertThat(name(article)).isEqualTo("none");
        assertThat(article.text()).doesNotContain(line);
    }

    @Test
    void an_unknown_outlet_gets_an_id_of_its_folded_name() {
        Article article = Pages.only("صوت الساحل / خاص :\n\n" + Pages.BODY);
        assertThat(article.outlet())
                .isEqualTo(new Outlet("outlet/صوت-الساحل", "صوت الساحل", "صوت الساحل"));
    }

    @Test
    void what_the_paper_learnt_names_the_paper() {
        String learnt = "وعلمت «الساحل اليوم» أن الوفد سيعود إلى مسقط الشهر المقبل.";
        assertThat(name(Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n" + learnt)))
                .isEqualTo("الساحل اليوم");
    }

    @Test
    void the_address_of_the_page_names_its_outlet() {
        String text = Pages.HEADLINE + "\n\n" + Pages.BODY;
        Article article =
                Pages.READER.read(new Page("https://arabic.reuters.com/world/1", text)).getFirst();
        assertThat(name(article)).isEqualTo("رويترز");
    }

    @Test
    void an_agency_that_was_told_something_is_not_the_outlet() {
        String told = "وقال دبلوماسي لـ«رويترز» إن المشاورات ستستأنف قريبا.";
        assertThat(name(Pages.only(Pages.HEADLINE + "\n\n" + Pages.BODY + "\n\n" + told)))
                .isEqualTo("none");
    }
}

package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedPagesTest {
    private static final String ONE = Pages.HEADLINE + "\n\n" + Pages.BODY;
    private static final String TITLE = "برلمان كينيا يقر موازنة جديدة للتعليم";
    private static final String TEXT =
            "صوت نواب البرلمان الكيني في نيروبي لصالح زيادة مخصصات المدارس، بعد جلسة طويلة.\n\n"
                    + "ورحبت نقابة المعلمين بالقرار وطالبت بتنفيذه قبل بداية العام الدراسي.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n\n\n{T}\n\nTT\n\n{T}\n\n{B}",
                "\n\n{T}\n\n{T}\n\n{B}",
                "\n\n{T}\n\n12/05/2021\n\n{B}",
                "\n\n{T}\n\nنيروبي - وكالات\n\n{B}",
                "\n\n----------\n\n{T}\n\n{B}",
                "\n\n\n\n{T}\n\n{B}",
                "\n\nالتعليقات\n\nشارك الخبر\n\n{T}\n\n{B}",
                "\n\nالأكثر قراءة\n\n{T}\n\nالخميس 2 أغسطس 2018\n\n{B}",
                "\n\n\n\n"
                        + "{T}\n\n"
                        + "قاعة البرلمان في نيروبي (رويترز)\n"
                        + "قاعة البرلمان في نيروبي (رويترز)\n"
                        + "TT\n\n"
                        + "{T}\n\n"
                        + "{B}",
                "\n\n"
                        + "اقرأ أيضا:\n"
                        + "• خبر أول عن البحر\n"
                        + "• خبر ثان عن البر\n\n\n\n"
                        + "{T}\n\n"
                        + "كتب: سامي الخطيب\n\n"
                        + "{B}",
                "\n\nجميع الحقوق محفوظة\n\n{T}\n\n{B}",
                "\n\n2/8/2018\n{T}\n\n{B}",
                "\n\nالمقال التالي\n\n{T}\n\n{B}",
                "\n\n(النهاية) س خ\n\n{T}\n\n{B}",
                "\n\nالأكثر قراءة\nخبر أول عن البحر\nخبر ثان عن البر\n\n{T}\n{B}"
            })
    void two_articles_are_parted(String second) {
        List<Article> articles =
                Pages.read(ONE + second.replace("{T}", TITLE).replace("{B}", TEXT));
        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().text()).contains(Pages.FIRST).doesNotContain("كيني");
        assertThat(articles.getLast().headlineText()).isEqualTo(TITLE);
        assertThat(articles.getLast().text()).contains("نقابة المعلمين").doesNotContain("الملاحة");
    }

    @Test
    void no_article_lends_another_its_date() {
        String page =
                Pages.HEADLINE
                        + "\n\n5/6/2017\n\n"
                        + Pages.BODY
                        + "\n\n\n\n"
                        + TITLE
                        + "\n\n"
                        + TEXT;
        List<Article> articles = Pages.read(page);
        assertThat(articles).hasSize(2);
        assertThat(articles.getFirst().published()).isNotNull();
        assertThat(articles.getLast().published()).isNull();
    }

    @Test
    void a_date_over_the_second_headline_is_the_seconds() {
        String page = "5/6/2017\n" + ONE + "\n\n7/8/2019\n" + TITLE + "\n\n" + TEXT;
        assertThat(Pages.read(page))
                .extracting(article -> String.valueOf(article.published()).contains("2019-08-07"))
                .containsExactly(false, true);
    }

    @Test
    void a_date_behind_the_first_article_is_not_the_seconds() {
        String page = ONE + "\n\nأضيف في 5/6/2017\n\n" + TITLE + "\n\n" + TEXT;
        assertThat(Pages.read(page))
                .extracting(Pages::published)
                .containsExactly("2017-06-05", "none");
    }

    @Test
    void an_article_without_a_headline_begins_with_its_place_and_agency() {
        String page = ONE + "\n\n" + Pages.FIRST + "\n\n\n\nنيروبي (رويترز) - " + TEXT;
        List<Article> articles = Pages.read(page);
        assertThat(articles).hasSize(2);
        assertThat(articles.getLast().text()).startsWith("صوت نواب البرلمان");
    }

    @Test
    void three_articles_are_three() {
        String third =
                "\n\n\n\n"
                        + "زلزال خفيف يهز سواحل تشيلي\n\n"
                        + "12/1/2010\n\n"
                        + "سجلت محطات الرصد هزة أرضية قبالة ساحل البلاد دون خسائر.";
        assertThat(Pages.read(ONE + "\n\n\n\n" + TITLE + "\n\nTT\n\n" + TEXT + third)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nموقف مسقط من الملاحة\n\n{B}",
                "\n\nردود الفعل الدولية\n\n{B}",
                "\n\nاقرأ أيضا: خبر عن البحر\n\nخلفية تاريخية\n\n{B}",
                "\n\nميناء صحار (رويترز)\n\nأرقام ومؤشرات\n\n{B}",
                "\n\n• الوزير: نعمل على التهدئة\n\nخطوات مقبلة\n\n{B}"
            })
    void a_sub_heading_does_not_cut_an_article_in_two(String rest) {
        String more = "وأوضح أن اللجنة المشتركة ستجتمع لاحقا لمتابعة ما اتفق عليه الطرفان.";
        assertThat(Pages.read(ONE + rest.replace("{B}", more))).hasSize(1);
    }

    @Test
    void the_ids_of_a_page_differ_and_stay() {
        String page = ONE + "\n\n\n\n" + TITLE + "\n\nTT\n\n" + TEXT;
        List<String> ids = Pages.read(page).stream().map(Article::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() == 16);
        assertThat(Pages.read(page)).extracting(Article::id).isEqualTo(ids);
    }
}

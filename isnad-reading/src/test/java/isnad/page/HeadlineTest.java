package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final String DECK = "مسقط وأوسلو تدعوان إلى حوار بحري";

    @Test
    void a_repeated_headline_is_kept_once() {
        Article article =
                Pages.only(Pages.HEADLINE + "\n\n" + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
        assertThat(Pages.reasons(article)).containsExactly("repeated headline");
    }

    @Test
    void a_short_form_of_the_headline_is_a_repeat() {
        String page = Pages.HEADLINE + "\n\nوزيرا خارجية عمان والنرويج\n\n" + Pages.BODY;
        assertThat(Pages.reasons(Pages.only(page))).containsExactly("repeated headline");
    }

    @Test
    void a_headline_behind_the_body_is_found_by_its_repeat() {
        String page = Pages.BODY + "\n" + Pages.HEADLINE + "\n" + DECK + "\n" + Pages.HEADLINE;
        Article article = Pages.only(page);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
        assertThat(article.headlineInBody()).isFalse();
        assertThat(Pages.paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void a_headline_behind_the_body_is_found_by_the_dateline_under_it() {
        Article article = Pages.only(Pages.BODY + "\n\n" + Pages.HEADLINE + "\n\n17/07/2023 07:55");
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void a_page_without_headline_takes_its_first_sentence() {
        Article article = Pages.only(Pages.BODY);
        assertThat(article.headlineInBody()).isTrue();
        assertThat(article.headlineText()).isEqualTo(Pages.FIRST);
        assertThat(article.text()).isEqualTo(Pages.FIRST + "\n" + Pages.SECOND);
    }

    @Test
    void a_standfirst_in_prose_is_the_first_paragraph() {
        String standfirst = "مسقط تستضيف جولة جديدة من المشاورات بشأن أمن البحار وسط ترقب دولي.";
        Article article = Pages.only(Pages.HEADLINE + "\n\n" + standfirst + "\n\n" + Pages.BODY);
        assertThat(Pages.paragraphs(article))
                .containsExactly(standfirst, Pages.FIRST, Pages.SECOND);
    }

    @Test
    void a_kicker_is_cut_off() {
        Article article = Pages.only("عاجل | " + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void the_name_of_the_page_is_no_headline() {
        Article article =
                Pages.only("بوابة الساحل الإخبارية\n\n" + Pages.HEADLINE + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(Pages.HEADLINE);
    }

    @Test
    void sub_headings_stay_in_the_body() {
        String page =
                Pages.HEADLINE + "\n\n" + Pages.FIRST + "\n\nأرقام الملاحة\n\n" + Pages.SECOND;
        assertThat(Pages.paragraphs(Pages.only(page)))
                .containsExactly(Pages.FIRST, "أرقام الملاحة", Pages.SECOND);
    }

    @Test
    void a_headline_that_begins_with_a_verb_and_comes_twice_is_a_headline() {
        String headline = "أعلن الوزيران في مسقط بدء محادثات بحرية جديدة مع الدول المجاورة";
        Article article = Pages.only(headline + "\n\n" + headline + "\n\n" + Pages.BODY);
        assertThat(article.headlineText()).isEqualTo(headline);
    }
}

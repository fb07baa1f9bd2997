package isnad.copies;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Page;
import isnad.reading.Reader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextsTest {
    private static final Reader READER = Reader.create();
    private static final ArticleTexts TEXTS = new ArticleTexts();

    private static final String HEADLINE = "وزير النقل يبحث مع وفد البنك تمويل السكة الحديد";
    private static final String BODY =
            "استقبل وزير النقل كمال البزري وفداً من البنك الإقليمي للتنمية وبحث معه تمويل خط حديدي"
                    + " يربط الميناء بالداخل.\n\n"
                    + "وقال مسؤول في الوزارة لوكالة رويترز إن المحادثات ستستمر أسبوعاً.\n\n"
                    + "ويزور الوفد موقع المحطة المركزية قبل أن يغادر العاصمة إلى مدينة الميناء.\n";

    private static ArticleText of(String name, String text) {
        List<Article> articles = READER.articles(new Page(name, text));
        assertThat(articles).hasSize(1);
        return TEXTS.of(articles.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADLINE + "\n\nبيروت (رويترز) - " + BODY,
                HEADLINE + "\n\n(رويترز)\n\n" + BODY,
                HEADLINE + "\n\n" + BODY + "\n(رويترز)\n"
            })
    void finds_the_agency_that_an_article_credits(String page) {
        assertThat(of("page.txt", page).agency()).isEqualTo("reuters");
    }

    @Test
    void an_agency_that_was_told_something_is_no_credit() {
        assertThat(of("page.txt", HEADLINE + "\n\n" + BODY).agency()).isNull();
    }

    @Test
    void takes_name_address_and_day_from_the_page() {
        String url = "https://almarfa.example/news/7";
        ArticleText text = of(url, HEADLINE + "\n\n7 أكتوبر 2024\n\n" + BODY);
        assertThat(text.name()).isEqualTo(url);
        assertThat(text.url()).isEqualTo(url);
        assertThat(text.day()).isEqualTo(LocalDate.of(2024, 10, 7));
        assertThat(text.text()).startsWith(HEADLINE).doesNotContain("أكتوبر");
    }
}

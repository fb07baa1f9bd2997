package isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Article;
import isnad.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
    private static final String PIECES =
            "ا ب\n\n\r\t.،:؟«»\"()[]|/-–•*12٣٤هـمص\uD800\uDC00\u0640\u200F\u0000aZ©خاصمايو2020#";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "12/5/2020", "---", "\uD800", "!؟", "\u0000\u0001"})
    void a_page_without_letters_has_no_article(String text) {
        assertThat(Pages.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التعليقات",
                "خبر",
                "TT",
                "a",
                "اقرأ أيضا",
                "(رويترز)",
                "صوت الساحل / خاص :"
            })
    void a_page_of_one_scrap_is_one_article(String text) {
        Article article = Pages.only(text);
        assertThat(article.headlineText()).isNotEmpty();
    }

    @Test
    void a_page_in_another_script_is_undetermined() {
        String text =
                "Ministers meet in Oslo\n\n"
                        + "The two ministers met on Monday and spoke about shipping.";
        assertThat(Pages.only(text).language()).isEqualTo("und");
        assertThat(Pages.only(Pages.BODY).language()).isEqualTo("ar");
    }

    @Test
    void random_pages_never_fail_and_spans_hold() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            String page = random(random, 1 + random.nextInt(300));
            Pages.read(page).forEach(article -> check(article, page.length()));
        }
    }

    @Test
    void mutated_pages_never_fail() {
        Random random = new Random(11);
        String page = Pages.resource("gulf-daily.txt");
        for (int i = 0; i < 1000; i++) {
            int from = random.nextInt(page.length());
            int to = Math.min(page.length(), from + random.nextInt(80));
            String mutated = page.substring(0, from) + random(random, 5) + page.substring(to);
            Pages.read(mutated).forEach(article -> check(article, mutated.length()));
        }
    }

    private static String random(Random random, int length) {
        var out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return out.toString();
    }

    private static void check(Article article, int length) {
        List<Span> dropped = article.dropped().stream().map(drop -> drop.what().span()).toList();
        assertThat(article.paragraphs()).allMatch(span -> span.end() <= length);
        assertThat(article.paragraphs())
                .noneMatch(span -> dropped.stream().anyMatch(span::overlaps));
        article.dropped()
                .forEach(drop ->
                        assertThat(drop.what().span().of(article.page().text()))
                                .isEqualTo(drop.what().text()));
    }

    @Test
    void one_line_of_ten_million_letters_is_read_in_time() {
        String line = "قال ".repeat(2_500_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Pages.read(line)).hasSize(1));
    }

    @Test
    void a_million_short_lines_are_read_in_time() {
        String lines = "عنوان\n".repeat(1_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Pages.read(lines)).isNotEmpty());
    }
}

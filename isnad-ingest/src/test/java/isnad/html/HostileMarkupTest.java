package isnad.html;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Facts;
import isnad.model.Page;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup made to hang or to fill the memory is read in bounded time; the limit is for a hang. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileMarkupTest {
    private static final HtmlReader READER = new HtmlReader();
    private static final String TEXT =
            "وذكرت فقرة الاختبار أن اللجنة عقدت اجتماعا، وأن أعضاءها بحثوا الملفات المطروحة.";

    private static Page read(String html) {
        return READER.read("hostile.html", html, Facts.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>",
                "<table>",
                "<ul><li>",
                "<form>",
                "<article>",
                "<blockquote><p>",
                "<table><tr><td>",
                "<x-y>",
                "<div class=a><h1>"
            })
    void of_a_million_nested_tags_the_first_are_read(String tag) {
        String html = TEXT + tag.repeat(1_000_000 / (tag.lastIndexOf('<') > 0 ? 2 : 1)) + TEXT;
        assertThat(read(html).text()).startsWith(TEXT);
        assertThat(HtmlReader.limit(html)).isLessThan(html.length());
    }

    @Test
    void a_million_formats_reopened_in_paragraphs_are_read() {
        assertThat(read("<b><i><u>".repeat(30_000) + "<p>x".repeat(30_000) + TEXT).text())
                .contains("اللجنة");
    }

    @Test
    void a_line_of_twenty_million_letters_is_read() {
        assertThat(read("<p>" + "a".repeat(20_000_000)).text()).hasSize(20_000_001);
    }

    @Test
    void markup_behind_the_limit_is_not_read_and_does_no_harm() {
        String html =
                "<p>"
                        + TEXT
                        + "</p>"
                        + ("<p>" + "x".repeat(1_000)).repeat(HtmlReader.LONGEST / 1_000);
        Page page = read(html);
        assertThat(page.text()).startsWith(TEXT);
        assertThat(page.deliveredText()).hasSize(html.length());
    }

    @Test
    void hundreds_of_articles_on_a_page_stay_within_bounds() {
        String article =
                "<article data-url=/%d><h1>عنوان المقال رقم %d</h1><p>"
                        + TEXT.repeat(4)
                        + "<p>"
                        + TEXT.repeat(4)
                        + "</article>";
        var html = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            html.append(article.formatted(i, i));
        }
        Page page = read(html.toString());
        assertThat(page.pieces()).hasSizeBetween(2, 40);
        assertThat(page.text()).contains("رقم 1999");
    }

    @Test
    void half_a_million_entities_are_read() {
        assertThat(read("<p>" + "&amp;".repeat(500_000)).text()).hasSize(500_001);
    }

    @Test
    void huge_attributes_are_passed_over() {
        String value = "content related share ".repeat(200_000);
        String html = "<div class='" + value + "' id='" + value + "' style='" + value + "'>" + TEXT;
        assertThat(read(html).text()).contains("اللجنة");
    }

    @Test
    void a_million_attributes_are_passed_over() {
        var html = new StringBuilder("<div");
        for (int i = 0; i < 200_000; i++) {
            html.append(" a").append(i).append("=1");
        }
        assertThat(read(html.append(">").append(TEXT).toString()).text()).contains("اللجنة");
    }

    @Test
    void many_names_are_read_once_each() {
        var html = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            html.append("<p class='k").append(i).append("'>x</p>");
        }
        assertThat(read(html.append(TEXT).toString()).text()).contains("اللجنة");
    }

    @Test
    void null_bytes_and_unclosed_everything_are_read() {
        assertThat(
                        read("\0\0<div\0 class=\0>\0<p"
                                        + "\0".repeat(1_000)
                                        + ">"
                                        + TEXT
                                        + "<a <b <")
                                .text())
                .contains("اللجنة");
    }
}

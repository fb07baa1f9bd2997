package isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.SampleReading;
import isnad.model.Reading;
import isnad.view.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWriterTest {
    private static final String HOSTILE =
            "</h2><script>alert(1)</script>\n"
                    + "</script><img src=x onerror=alert(1)> &amp; \" ' \u0000 \u202E\u2069 ]]> <!--\n"
                    + "</details><style>*{}</style>";

    private static String report(String page) {
        var writer = new ReportWriter(Language.EN);
        Reading reading = SampleReading.of(page);
        return writer.head()
                + writer.article("p1a0", reading)
                + writer.article("p2a0", reading)
                + writer.tail(List.of(writer.contents("p1a0", reading)));
    }

    private static List<String> all(String expression, String html) {
        return Pattern.compile(expression)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void lets_no_markup_of_the_page_through() {
        assertThat(report(HOSTILE))
                .doesNotContain("<img", "alert(1)</script>", "<style>*", "<!--", "\u0000", "\u202E")
                .contains("&lt;/script&gt;&lt;img src", "&amp;amp;", "&#39;", "␀", "[U+202E]");
        assertThat(all("(<script)", report(HOSTILE))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark", "p", "li", "ol", "div", "span", "bdi", "details", "article"})
    void closes_what_it_opens(String element) {
        String html = report(SampleReading.PAGE);
        assertThat(all("(<" + element + "[ >])", html))
                .hasSameSizeAs(all("(</" + element + ">)", html));
    }

    @Test
    void points_from_each_statement_to_its_words_and_back() {
        String html = report(SampleReading.PAGE);
        List<String> ids = all(" id=\"([^\"]+)\"", html);
        assertThat(ids)
                .doesNotHaveDuplicates()
                .contains("p1a0e1", "p1a0we1", "p1a0q1", "p1a0wq1", "p2a0we1");
        assertThat(all("href=\"#([^\"]+)\"", html))
                .contains("p1a0e1", "p1a0we1", "p1a0q1", "p1a0wq1")
                .isSubsetOf(ids);
    }

    @Test
    void loads_nothing_from_elsewhere() {
        String html = report(SampleReading.PAGE);
        assertThat(all("(?:src|href)=\"([^#\"][^\"]*)\"", html)).containsOnly("data:,");
        assertThat(html).doesNotContain("http:", "https:", "@import", "url(");
        assertThat(html).contains("Content-Security-Policy", "default-src &#39;none&#39;");
    }

    @Test
    void shows_the_words_of_the_page_unchanged_under_the_marks() {
        String html = report(SampleReading.PAGE);
        String text =
                html.substring(html.indexOf("<p><mark"), html.indexOf("<details class=\"dropped\""))
                        .replaceAll("<a class=\"no\"[^>]*>[^<]*</a>", "")
                        .replaceAll("<[^>]*>", "");
        assertThat(text.strip())
                .isEqualTo("التقى الوزير نظيره أمس، وقال إن &quot;المحادثات مفيدة&quot;.");
    }

    @Test
    void folds_furniture_away_with_its_reason() {
        assertThat(report(SampleReading.PAGE))
                .contains("<details class=\"dropped\"><summary>1 ")
                .contains("<bdi>التعليقات</bdi>");
    }

    @Test
    void has_labels_in_both_languages() {
        assertThat(report(SampleReading.PAGE))
                .contains("<span class=\"ar\" lang=\"ar\">تشاور</span>")
                .contains("<span class=\"en\" lang=\"en\">consult</span>");
    }
}

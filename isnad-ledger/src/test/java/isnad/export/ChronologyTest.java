package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.Line;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChronologyTest {
    private static Document html(List<Line> lines, String language) throws IOException {
        return Jsoup.parse(
                Samples.text(new HtmlChronology("زمردة <والياقوت>", Locale.of(language)), lines));
    }

    private static String markdown(List<Line> lines) throws IOException {
        return Samples.text(new MarkdownChronology("زمردة *و* الياقوت", Locale.ENGLISH), lines);
    }

    @Test
    void html_numbers_its_citations_with_outlet_headline_date_address_and_words()
            throws IOException {
        Document page = html(List.of(Samples.meeting(), Samples.meeting()), "en");
        assertThat(page.select("ol").eachAttr("start")).containsExactly("1", "3");
        Element citation = page.expectFirst("#cite-2");
        assertThat(citation.select(".outlet").text()).isEqualTo("صحيفة outlet-b");
        assertThat(citation.select("cite").text()).isEqualTo("لقاء في المرفأ");
        assertThat(citation.select("a").attr("href"))
                .isEqualTo("https://outlet-b.example/a?id=11&x=1");
        assertThat(citation.select("blockquote").text()).isEqualTo(Samples.WORDS);
        assertThat(citation.select(".chain").text())
                .isEqualTo("outlet-b via وكالة الأنباء via مصدر دبلوماسي");
    }

    @Test
    void html_has_language_and_direction_on_every_text_of_a_page() throws IOException {
        Document page = html(List.of(Samples.meeting()), "ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("blockquote, cite"))
                .allMatch(text -> text.attr("dir").equals("rtl") && text.attr("lang").equals("ar"));
        assertThat(page.select("bdi.name").eachText())
                .containsExactly("سالم الدرعي", "كمال الياقوتي");
        assertThat(page.select("p b").text()).isEqualTo("تشاور");
    }

    @Test
    void html_has_a_heading_for_each_month() throws IOException {
        Document page = html(Samples.hostile(), "en");
        assertThat(page.select("h2").eachText()).containsExactly("undated");
        assertThat(html(List.of(Samples.meeting(), Samples.meeting()), "en").select("h2").text())
                .isEqualTo("2021-03");
    }

    @Test
    void html_needs_nothing_and_runs_nothing_whatever_the_text() throws IOException {
        Document page = html(Samples.hostile(), "en");
        assertThat(page.select("script, img, link, iframe, object, [onerror], [src]")).isEmpty();
        assertThat(page.select("a")).allMatch(link -> link.attr("href").startsWith("http"));
        assertThat(page.select("blockquote")).hasSameSizeAs(Samples.HOSTILE);
        assertThat(page.text()).doesNotContain("\u202E", "\u2066", "\u0001");
        for (int i = 0; i < Samples.HOSTILE.size(); i++) {
            assertThat(page.select("blockquote").get(i).wholeText())
                    .isEqualTo(Shown.of(Samples.HOSTILE.get(i)));
        }
    }

    @Test
    void markdown_numbers_its_citations() throws IOException {
        assertThat(markdown(List.of(Samples.meeting())))
                .startsWith("# زمردة \\*و\\* الياقوت\n\n- 2021-03-01 · consult (occurred) · ")
                .contains("\n  \\[1\\] صحيفة outlet-a, «لقاء في المرفأ», 2021-03-02, <https://")
                .contains("\n  > " + Samples.WORDS + "\n")
                .endsWith("\nlines: 1 · citations: 2\n");
    }

    @Test
    void markdown_of_hostile_text_means_nothing() throws IOException {
        String markdown = markdown(Samples.hostile());
        assertThat(markdown.lines().filter(line -> line.startsWith("- ")))
                .hasSameSizeAs(Samples.HOSTILE);
        assertThat(markdown.lines().filter(line -> line.startsWith("#"))).hasSize(1);
        assertThat(markdown)
                .doesNotContainPattern("(?<!\\\\)(<[a-z/!]|!\\[|`|\\*|\\]\\()")
                .doesNotContain("<http://evil", "http://", "\u202E");
    }

    @Test
    void markdown_escapes_what_would_begin_a_list_or_heading() {
        assertThat(MarkdownText.of("1. x")).isEqualTo("1\\. x");
        assertThat(MarkdownText.of("12) x")).isEqualTo("12\\) x");
        assertThat(MarkdownText.of("- x")).isEqualTo("\\- x");
        assertThat(MarkdownText.of("# x")).isEqualTo("\\# x");
        assertThat(MarkdownText.of("قال. 2021-03-01")).isEqualTo("قال. 2021-03-01");
        assertThat(MarkdownText.of("www.evil.example")).isEqualTo("www\\.evil.example");
    }
}

package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.Line;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeedTest {
    private static final FeedHead HEAD =
            new FeedHead(
                    "زمردة & الياقوت",
                    new Namespace("tag:example.org,2026:l"),
                    "بحث 1",
                    "https://example.org/feed?a=1&b=2",
                    Instant.parse("2026-01-02T03:04:05Z"),
                    Locale.ENGLISH);

    private static Document lines(List<Line> lines) throws IOException {
        return Parsed.xml(Samples.bytes(new LineFeed(HEAD), lines));
    }

    @Test
    void the_feed_says_what_it_is() throws IOException {
        Element feed = lines(List.of()).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(Parsed.text(feed, "title")).isEqualTo("زمردة & الياقوت");
        assertThat(Parsed.text(feed, "updated")).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(Parsed.text(feed, "id")).startsWith("tag:example.org,2026:l/feed/%D8%A8");
        assertThat(Parsed.elements(feed, "link").getFirst().getAttribute("href"))
                .isEqualTo("https://example.org/feed?a=1&b=2");
    }

    @Test
    void an_entry_keeps_its_id_and_is_updated_when_last_told() throws IOException {
        Element entry = Parsed.elements(lines(List.of(Samples.meeting())), "entry").getFirst();
        assertThat(Parsed.text(entry, "id")).isEqualTo("tag:example.org,2026:l/line/1");
        assertThat(Parsed.text(entry, "updated")).isEqualTo("2021-03-03T00:00:00Z");
        assertThat(Parsed.text(entry, "summary")).isEqualTo(Samples.WORDS);
        assertThat(Parsed.text(entry, "name")).isEqualTo("صحيفة outlet-b");
        assertThat(Parsed.text(entry, "title"))
                .isEqualTo(
                        "2021-03-01 · consult (occurred) · \u2068سالم الدرعي\u2069 –"
                                + " \u2068كمال الياقوتي\u2069");
        assertThat(Parsed.elements(entry, "link").getFirst().getAttribute("href"))
                .isEqualTo("https://outlet-b.example/a?id=11&x=1");
    }

    @Test
    void hostile_text_is_shown_and_does_nothing() throws IOException {
        Document feed = lines(Samples.hostile());
        List<Element> entries = Parsed.elements(feed, "entry");
        assertThat(entries).hasSameSizeAs(Samples.HOSTILE);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(Parsed.text(entries.get(i), "summary"))
                    .isEqualTo(Shown.of(Samples.HOSTILE.get(i)));
            assertThat(Parsed.text(entries.get(i), "name")).isNotEmpty();
        }
        assertThat(Parsed.elements(feed, "link"))
                .allMatch(link -> link.getAttribute("href").startsWith("https://"));
    }

    @Test
    void hits_are_entries_too() throws IOException {
        var article = Samples.article(4, Samples.WORDS, "outlet-a");
        Document feed = Parsed.xml(Samples.bytes(new ArticleFeed(HEAD), List.of(article, article)));
        List<Element> entries = Parsed.elements(feed, "entry");
        assertThat(entries).hasSize(2);
        assertThat(Parsed.text(entries.getFirst(), "title")).isEqualTo("لقاء في المرفأ");
        assertThat(Parsed.text(entries.getFirst(), "id"))
                .isEqualTo("tag:example.org,2026:l/article/article-4");
        assertThat(Parsed.text(entries.getFirst(), "updated")).isEqualTo("2021-03-02T00:00:00Z");
    }

    @Test
    void hostile_hits_break_nothing() throws IOException {
        var articles = Samples.hostile().stream().map(line -> line.first().article()).toList();
        Document feed = Parsed.xml(Samples.bytes(new ArticleFeed(HEAD), articles));
        assertThat(Parsed.elements(feed, "entry")).hasSameSizeAs(articles);
    }
}

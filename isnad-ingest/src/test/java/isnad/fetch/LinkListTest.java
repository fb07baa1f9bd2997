package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkListTest {

    private static Optional<LinkList> list(byte[] body) {
        return LinkList.of(
                new Capture(
                        WebAddress.of("https://site.test/feeds/all.xml"),
                        WebAddress.of("https://site.test/feeds/all.xml"),
                        null,
                        200,
                        "OK",
                        List.of(),
                        body,
                        null,
                        Instant.EPOCH,
                        List.of()));
    }

    private static LinkList list(String body) {
        return list(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static List<String> links(String body) {
        return list(body).entries().stream().map(entry -> entry.address().toString()).toList();
    }

    @Test
    void links_and_titles_of_rss() {
        LinkList list =
                list(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!-- made by hand -->
                        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                        <link>https://site.test/</link><atom:link rel="self" href="/feeds/all.xml"/>
                        <item><title>قمة في الدوحة</title><atom:link href="/no"/>
                          <link>https://site.test/1</link></item>
                        <item><title><![CDATA[اجتماع & بيان]]></title><link>
                           /2?a=1&amp;b=2 </link></item>
                        <item><guid isPermaLink="true">https://site.test/3</guid></item>
                        <item><title>بلا رابط</title></item>
                        <item><link>mailto:a@site.test</link></item>
                        </channel></rss>
                        """);
        assertThat(list.entries())
                .extracting(entry -> entry.address().toString())
                .containsExactly(
                        "https://site.test/1",
                        "https://site.test/2?a=1&b=2",
                        "https://site.test/3");
        assertThat(list.entries().get(0).title()).isEqualTo("قمة في الدوحة");
        assertThat(list.entries().get(1).title()).isEqualTo("اجتماع & بيان");
    }

    @Test
    void links_of_atom() {
        assertThat(
                        links(
                                """
                                <feed xmlns="http://www.w3.org/2005/Atom"><link href="/"/>
                                <entry><link rel="edit" href="/e"/>
                                  <link rel="alternate" href="/1"/></entry>
                                <entry><link href="/2"/></entry></feed>
                                """))
                .containsExactly("https://site.test/1", "https://site.test/2");
    }

    @Test
    void links_of_rdf() {
        assertThat(
                        links(
                                "<rdf:RDF xmlns:rdf='x'><channel/><item rdf:about='y'>"
                                        + "<link>https://site.test/1</link></item></rdf:RDF>"))
                .containsExactly("https://site.test/1");
    }

    @Test
    void links_of_a_sitemap_come_newest_first() {
        assertThat(
                        links(
                                """
                                <urlset><url><loc>https://site.test/old</loc>
                                <lastmod>2026-01-01</lastmod></url>
                                <url><loc>https://site.test/undated</loc></url>
                                <url><loc>https://site.test/new</loc>
                                <lastmod>2026-02-01T10:00:00Z</lastmod></url></urlset>
                                """))
                .containsExactly(
                        "https://site.test/new",
                        "https://site.test/old",
                        "https://site.test/undated");
    }

    @Test
    void index_leads_to_lists() {
        LinkList index =
                list("<sitemapindex><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>");
        assertThat(index.leadsToLists()).isTrue();
        assertThat(index.entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "UTF-16"})
    void encodings_are_read(String charset) {
        String feed =
                "<?xml version='1.0' encoding='"
                        + charset
                        + "'?><rss><item><title>قمة</title><link>/1</link></item></rss>";
        assertThat(list(feed.getBytes(Charset.forName(charset))).orElseThrow().entries())
                .singleElement()
                .extracting(LinkList.Entry::title)
                .isEqualTo("قمة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><link>/1</link></item><item><title>& <b> \u0000",
                "<rss><item><link>/1</link><title>&nosuch; &</title></item>",
                "<RSS><Item><Link>/1</Link></Item></RSS>",
                "\uFEFF\n <!DOCTYPE rss><rss><item><link>/1</link></item></rss>",
            })
    void broken_feed_gives_what_it_holds(String feed) {
        assertThat(links(feed)).containsExactly("https://site.test/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<html><rss></html>",
                "text <rss>",
                "<!-- <rss> --><html>",
                "<rssx>"
            })
    void what_is_no_list_is_a_page(String body) {
        assertThat(list(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void long_heads_are_looked_at_in_time() {
        assertThat(LinkList.isList("<!-- -->".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(LinkList.isList("<?".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void outside_entities_are_not_fetched() {
        assertThat(
                        links(
                                "<!DOCTYPE rss><rss><item>"
                                        + "<link>/1</link><title>&file;</title></item></rss>"))
                .containsExactly("https://site.test/1");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-03-01T08:15:00Z",
        "<ttl>60</ttl>, 2026-03-01T09:00:00Z",
        "<ttl>5</ttl>, 2026-03-01T08:15:00Z",
        "<ttl>-5</ttl>, 2026-03-01T08:15:00Z",
        "<ttl>999999999</ttl>, 2026-03-01T08:15:00Z",
        "<ttl>999999</ttl>, 2026-03-02T08:00:00Z",
        "<sy:updatePeriod>hourly</sy:updatePeriod>, 2026-03-01T09:00:00Z",
        "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>, 2026-03-01T14:00:00Z",
        "<sy:updatePeriod>yearly</sy:updatePeriod>, 2026-03-02T08:00:00Z",
        "<skipHours><hour>8</hour><hour>9</hour></skipHours>, 2026-03-01T10:00:00Z",
        "<skipDays><day>Sunday</day><day>monday</day></skipDays>, 2026-03-03T00:00:00Z",
    })
    void feed_is_asked_when_it_wants_to_be(String wish, String next) {
        FeedTiming timing = list("<rss><channel>" + wish + "</channel></rss>").timing();
        assertThat(timing.next(Bench.START, java.time.Duration.ofMinutes(15))).isEqualTo(next);
    }

    @Test
    void feed_that_skips_all_hours_is_asked_all_the_same() {
        var hours = new StringBuilder("<rss><skipHours>");
        for (int hour = 0; hour < 24; hour++) {
            hours.append("<hour>").append(hour).append("</hour>");
        }
        FeedTiming timing = list(hours + "</skipHours></rss>").timing();
        assertThat(timing.next(Bench.START, java.time.Duration.ofMinutes(15)))
                .isBefore(Bench.START.plus(java.time.Duration.ofDays(8)));
    }
}

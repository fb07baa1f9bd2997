package isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>وكالة الأنباء</title><link>https://a.example</link><description>أخبار</description><language>ar</language>
            <item><title>عنوان أول</title><link>https://a.example/1</link><dc:creator>منى</dc:creator>
              <pubDate>الثلاثاء، ٢٥ أغسطس ٢٠٢٠ - ٢٠:٤٤</pubDate>
              <description>ملخص</description><content:encoded><![CDATA[<p>وصل الوزير.</p>]]></content:encoded></item>
            <item><title>عنوان ثان</title><link>https://a.example/2</link><source url="https://b.example/rss">صحيفة أخرى</source>
              <pubDate>Thu, 25 Agu 2020 20:44 +0300</pubDate><description>غادر الوزير</description></item>
            </channel></rss>
            """;

    @Test
    void reads_rss_with_dates_that_others_drop() {
        Brought brought = Brought.from(RSS);
        assertThat(brought.names()).containsExactly("-#1", "-#2");
        Document first = brought.documents().getFirst();
        assertThat(first.content())
                .isEqualTo(new Content.Html("<h1>عنوان أول</h1>\n<p>وصل الوزير.</p>"));
        assertThat(first.facts().author()).isEqualTo("منى");
        assertThat(first.facts().outlet()).isEqualTo("وكالة الأنباء");
        assertThat(first.facts().language()).isEqualTo("ar");
        assertThat(first.facts().published()).extracting("value").isEqualTo("2020-08-25T20:44");
        assertThat(first.notes()).isEmpty();
        Document second = brought.documents().getLast();
        assertThat(second.content()).isEqualTo(new Content.Text("غادر الوزير"));
        assertThat(second.facts().outlet()).isEqualTo("صحيفة أخرى");
        assertThat(second.facts().published()).as("no such month").isNull();
    }

    @Test
    void deep_markup_in_one_entry_costs_no_other() {
        String deep = "<div>".repeat(700) + "نص" + "</div>".repeat(700);
        String feed = RSS.replace("<description>ملخص</description>", "<body>" + deep + "</body>");
        assertThat(Brought.from(feed).names()).containsExactly("-#1", "-#2");
    }

    @Test
    void reads_atom_and_rdf() {
        String atom =
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>موقع</title><id>x</id><updated>2024-01-01T00:00:00Z</updated>
                <entry><title type="html">عنوان &amp;quot;أول&amp;quot;</title><id>1</id><link rel="alternate" href="https://a.example/1"/>
                <published>2024-05-01T10:05:00+03:00</published><updated>2024-05-02T11:00:00+03:00</updated><author><name>سامي</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>وصل الوزير.</p></div></content></entry></feed>
                """;
        Document entry = Brought.from(atom).only();
        assertThat(entry.facts().title()).isEqualTo("عنوان \"أول\"");
        assertThat(entry.facts().url()).isEqualTo("https://a.example/1");
        assertThat(entry.facts().published()).extracting("value").isEqualTo("2024-05-01T10:05");
        assertThat(entry.facts().updated()).extracting("value").isEqualTo("2024-05-02T11:00");
        assertThat(((Content.Html) entry.content()).html()).contains("<p>وصل الوزير.</p>");
        String rdf =
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="x"><title>موقع</title><link>https://a.example</link><description>ن</description></channel>
                <item rdf:about="1"><title>عنوان</title><link>https://a.example/1</link><description>نص</description><dc:date>2023-02-03</dc:date></item></rdf:RDF>
                """;
        assertThat(Brought.from(rdf).only().facts().published())
                .extracting("value")
                .isEqualTo("2023-02-03");
    }

    @Test
    void mends_a_feed_that_is_no_well_formed_xml_and_notes_it() {
        for (String broken :
                new String[] {
                    RSS.replace("ملخص", "ملخص&nbsp;&hellip; a & b"),
                    RSS.replace(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", ""),
                    RSS.replace(
                            "<description>ملخص</description>",
                            "<description>ملخص<br></description>"),
                    RSS.replace("</channel></rss>", ""),
                    RSS.replace(
                                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                                    "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                            .replace("ملخص", "&x;"),
                    RSS.replace("version=\"2.0\"", "version=\"9.9\"")
                }) {
            Brought brought = Brought.from(broken);
            assertThat(brought.documents()).as(broken).hasSize(2);
            assertThat(brought.texts().getFirst()).contains("وصل الوزير.").doesNotContain("root:");
            assertThat(brought.documents().getFirst().facts().title()).isEqualTo("عنوان أول");
            assertThat(brought.documents().getFirst().facts().author()).isEqualTo("منى");
        }
        assertThat(Brought.from(RSS.replace("ملخص", "&nbsp;")).documents().getFirst().notes())
                .extracting("rule")
                .containsExactly("input.feed");
    }

    @Test
    void survives_bytes_that_no_xml_may_have() {
        byte[] bytes = RSS.replace("غادر", "غا\u0008در&#x1F;").getBytes(StandardCharsets.UTF_8);
        assertThat(Brought.from(bytes).texts().getLast()).isEqualTo("غادر الوزير");
        byte[] bad = RSS.getBytes(StandardCharsets.UTF_8);
        bad[RSS.substring(0, RSS.indexOf("ملخص")).getBytes(StandardCharsets.UTF_8).length] =
                (byte) 0xFF;
        assertThat(Brought.from(bad).documents()).hasSize(2);
    }

    @Test
    void reads_windows_1256_whatever_the_declaration_says() {
        byte[] bytes = RSS.getBytes(Charset.forName("windows-1256"));
        assertThat(Brought.from(bytes).documents().getFirst().facts().title())
                .isEqualTo("عنوان أول");
    }

    @Test
    void keeps_an_entry_that_is_but_a_headline_and_refuses_an_empty_feed() {
        String one = "<rss version='2.0'><channel><title>أ</title>%s</channel></rss>";
        Document document =
                Brought.from(one.formatted("<item><title>وصل الوزير إلى العاصمة</title></item>"))
                        .only();
        assertThat(document.facts().title()).isEqualTo("وصل الوزير إلى العاصمة");
        assertThat(Brought.from(one.formatted("")).lost().getFirst().complaint())
                .contains("without entries");
        assertThat(Brought.from("<rss").lost().getFirst().complaint()).contains("cannot be read");
    }

    @Test
    void does_not_grow_with_entities_that_grow() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + RSS.substring(RSS.indexOf("<rss")).replace("ملخص", "&c;");
        assertThat(Brought.from(bomb).documents()).hasSize(2);
    }

    @Test
    void says_that_sitemaps_and_lists_of_feeds_hold_no_pages() {
        String map =
                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc></url></urlset>";
        assertThat(Brought.from(map).lost().getFirst().complaint())
                .contains("names 2 pages")
                .contains("isnad fetch");
        String index =
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://a.example/s.xml</loc></sitemap></sitemapindex>";
        assertThat(Brought.from(index).lost().getFirst().complaint()).contains("1 other sitemaps");
        String opml =
                "<opml version='2.0'><body><outline text='أ' xmlUrl='https://a.example/rss'/></body></opml>";
        assertThat(Brought.from(opml).lost().getFirst().complaint())
                .contains("1 feeds")
                .contains("isnad watch");
    }
}

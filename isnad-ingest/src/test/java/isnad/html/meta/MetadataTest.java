package isnad.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Facts;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Published.Basis;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Facts of pages written for the test. */
class MetadataTest {
    private static final String HEADLINE = "الوفدان يتفقان على جولة ثالثة في مسقط";

    private static Facts read(String html) {
        return Metadata.read(Jsoup.parse(html), null);
    }

    private static Facts page(String head, String body) {
        return read(
                "<html><head><title>"
                        + HEADLINE
                        + "</title>"
                        + head
                        + "</head><body><h1>"
                        + HEADLINE
                        + "</h1>"
                        + body
                        + "</body></html>");
    }

    private static Facts linked(String json) {
        return page("<script type='application/ld+json'>" + json + "</script>", "");
    }

    private static @Nullable String day(@Nullable Published date) {
        return date == null ? null : date.value();
    }

    private static String published(Facts facts) {
        return String.valueOf(day(facts.published()));
    }

    private static String updated(Facts facts) {
        return String.valueOf(day(facts.updated()));
    }

    @Test
    void linked_data_tells_all_of_an_article() {
        Facts facts =
                linked(
                        "{'@context':'https://schema.org','@type':'NewsArticle','headline':'"
                                + HEADLINE
                                + "','datePublished':'2024-05-02T23:40:00+03:00',"
                                + "'dateModified':'2024-05-03T08:00:00+03:00',"
                                + "'author':[{'name':'ليلى حداد'},{'name':'سامر عون'}],"
                                + "'publisher':{'@type':'Organization','name':'صحيفة الضفاف'}}");
        assertThat(facts.published())
                .isEqualTo(
                        new Published(
                                "2024-05-02T23:40",
                                Precision.MINUTE,
                                Basis.METADATA,
                                "datePublished: 2024-05-02T23:40:00+03:00"));
        assertThat(updated(facts)).isEqualTo("2024-05-03T08:00");
        assertThat(facts.author()).isEqualTo("ليلى حداد، سامر عون");
        assertThat(facts.outlet()).isEqualTo("صحيفة الضفاف");
        assertThat(facts.title()).isEqualTo(HEADLINE);
    }

    @TestFactory
    Stream<DynamicTest> linked_data_is_read_in_spite_of_its_errors() {
        String body = "\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-02\"";
        return Stream.of(
                        "{" + body + ",}",
                        "<!-- {" + body + "} -->",
                        "//<![CDATA[\n{" + body + "}\n//]]>",
                        "/* page */ {" + body + "} // end",
                        "{\"headline\":\"قال \"لا\" ثم مضى\"," + body + "}",
                        "{\"headline\":\"سطر\nآخر\"," + body + "}",
                        "{\"headline\":\"بلا فاصلة\" " + body + "}",
                        "{" + body + ",\"author\":{\"name\":\"مقطوع",
                        "{" + body + "}{\"@type\":\"WebSite\"}",
                        "[[{" + body + "}]]",
                        "{\"@graph\":[{\"@type\":\"WebSite\"},{" + body + "}]}",
                        "{\"@type\":\"WebPage\",\"mainEntity\":{" + body + "}}",
                        "{" + body.replace("\"", "&quot;") + "}",
                        "{" + body.replace("\"", "\u201D") + "}",
                        "{" + body.replace("NewsArticle", "http://schema.org/NewsArticle") + "}",
                        "{"
                                + body.replace("\"NewsArticle\"", "[\"Article\",\"NewsArticle\"]")
                                + "}",
                        "{\"bad\":\"\\q\"," + body + "}]}")
                .map(json ->
                        DynamicTest.dynamicTest(
                                json,
                                () -> assertThat(published(linked(json))).isEqualTo("2024-05-02")));
    }

    @Test
    void references_to_other_nodes_are_followed_and_cycles_end() {
        Facts facts =
                linked(
                        "{\"@graph\":[{\"@id\":\"#o\",\"@type\":\"Organization\",\"name\":\"ضفاف\"},"
                                + "{\"@id\":\"#p\",\"author\":{\"@id\":\"#p\"}},"
                                + "{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"},"
                                + "\"publisher\":{\"@id\":\"#o\"}}]}");
        assertThat(facts.outlet()).isEqualTo("ضفاف");
        assertThat(facts.author()).isNull();
    }

    @Test
    void of_several_articles_the_one_of_the_headline_is_the_pages_own() {
        Facts facts =
                linked(
                        "[{\"@type\":\"NewsArticle\",\"headline\":\"خبر آخر عن الطقس\","
                                + "\"datePublished\":\"2021-01-01\"},{\"@type\":\"NewsArticle\","
                                + "\"headline\":\""
                                + HEADLINE
                                + "\",\"datePublished\":\"2024-05-02\"}]");
        assertThat(published(facts)).isEqualTo("2024-05-02");
    }

    @TestFactory
    Stream<DynamicTest> names_of_the_head_tell_the_day() {
        return Stream.of(
                        "<meta property='article:published_time' content='2024-05-02T10:00:00Z'>",
                        "<meta name='parsely-pub-date' content='2024-05-02'>",
                        "<meta name='sailthru.date' content='Thu, 02 May 2024 10:00:00 +0000'>",
                        "<meta name='DC.date.issued' content='2024-05-02'>",
                        "<meta name='pubdate' content='20240502'>",
                        "<meta name='publish-date' content='الخميس، 02 مايو 2024 - 10:00 ص'>",
                        "<meta itemprop='datePublished' content='2024/05/02'>",
                        "<meta name='date' content='Thu May 02 10:00:00 AST 2024'>",
                        "<meta name='citation_publication_date' content='2024/5/2'>")
                .map(meta ->
                        DynamicTest.dynamicTest(
                                meta,
                                () ->
                                        assertThat(published(page(meta, "")))
                                                .startsWith("2024-05-02")));
    }

    @TestFactory
    Stream<DynamicTest> lines_near_the_headline_tell_the_day() {
        return Stream.of(
                        "الخميس 2 أيار / مايو 2024",
                        "الخميس، ٢ أيار ٢٠٢٤ - ١٠:٠٠",
                        "۲ مايو ۲۰۲۴",
                        "نشر في: 02/05/2024",
                        "23 شوال 1445هـ - 02 مايو 2024م",
                        "الجزائر في 2 ماي 2024",
                        "Publié le 2 mai 2024 à 10h05",
                        "Thursday, May 2nd, 2024",
                        "2. Mai 2024, 10:00 Uhr",
                        "2 Mayıs 2024 Perşembe",
                        "2 de mayo de 2024",
                        "2024年5月2日")
                .map(line ->
                        DynamicTest.dynamicTest(
                                line,
                                () ->
                                        assertThat(
                                                        published(
                                                                page(
                                                                        "",
                                                                        "<p class='date'>"
                                                                                + line
                                                                                + "</p>")))
                                                .startsWith("2024-05-02")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_the_articles_tells_nothing() {
        return Stream.of(
                        "<p>منذ ساعتين</p>",
                        "<div>اليوم هو الخميس 2 مايو 2024</div>",
                        "<div>تاريخ الطباعة: 02/05/2024</div>",
                        "<div class='comments'><time datetime='2024-05-02'>2 مايو 2024</time></div>",
                        "<ul class='related-posts'><li>2 مايو 2024</li></ul>",
                        "<aside><time datetime='2024-05-02'></time></aside>",
                        "<p>وقال إن الاتفاق الذي وقع في 2 مايو 2024 في القاهرة لم ينفذ بعد</p>")
                .map(body ->
                        DynamicTest.dynamicTest(
                                body, () -> assertThat(page("", body).published()).isNull()));
    }

    @Test
    void publication_and_update_of_one_line_are_kept_apart() {
        Facts facts = page("", "<p class='meta'>نشر: 2 مايو 2024 - آخر تحديث: 4 مايو 2024</p>");
        assertThat(published(facts)).isEqualTo("2024-05-02");
        assertThat(updated(facts)).isEqualTo("2024-05-04");
    }

    @Test
    void an_update_before_the_publication_is_none() {
        Facts facts =
                linked(
                        "{\"@type\":\"Article\",\"datePublished\":\"2024-05-02\","
                                + "\"dateModified\":\"2024-05-01\"}");
        assertThat(facts.updated()).isNull();
    }

    @Test
    void the_day_is_the_publishers_own_where_universal_time_has_another() {
        Facts facts =
                Metadata.read(
                        Jsoup.parse(
                                "<script type='application/ld+json'>{'@type':'Article',"
                                        + "'datePublished':'2024-05-03T01:30:00Z'}</script>"),
                        "https://paper.example/2024/05/02/round-three/");
        assertThat(published(facts)).isEqualTo("2024-05-02");
    }

    @Test
    void an_offset_never_moves_the_day() {
        assertThat(
                        published(
                                linked(
                                        "{'@type':'Article','datePublished':"
                                                + "'2024-05-02T00:30:00+03:00'}")))
                .isEqualTo("2024-05-02T00:30");
    }

    @TestFactory
    Stream<DynamicTest> addresses_tell_the_day_or_nothing() {
        return Stream.of(
                        "https://a.example/2024/05/02/x -> 2024-05-02",
                        "https://a.example/n/2024-5-2-x -> 2024-05-02",
                        "https://a.example/world/202405021044893040-x -> 2024-05-02",
                        "https://a.example/2024/may/02/x -> 2024-05-02",
                        "https://a.example/2024/05/x -> 2024-05",
                        "https://a.example/2024/05/2-ways-out/ -> 2024-05",
                        "https://web.archive.org/web/20240502101010/http://a.example/x -> null",
                        "https://a.example/20245/13/99/x -> null",
                        "https://a.example/12.05.2024.1/x -> null")
                .map(row -> {
                    String[] cells = row.split(" -> ");
                    return DynamicTest.dynamicTest(
                            row,
                            () ->
                                    assertThat(
                                                    published(
                                                            Metadata.read(
                                                                    Jsoup.parse("<p>x"), cells[0])))
                                            .isEqualTo(cells[1]));
                });
    }

    @Test
    void month_before_day_only_on_pages_that_say_they_are_american() {
        String line = "<p class='date'>03/05/2020</p>";
        assertThat(published(page("", line))).isEqualTo("2020-05-03");
        assertThat(published(page("", line).or(Facts.NONE))).isEqualTo("2020-05-03");
        assertThat(published(read("<html lang='en-US'><h1>Talks go on in the capital</h1>" + line)))
                .isEqualTo("2020-03-05");
    }

    @TestFactory
    Stream<DynamicTest> bylines_tell_who_wrote_it() {
        return Stream.of(
                        "<p>بقلم: هدى ناصر</p> -> هدى ناصر",
                        "<p>كتبت - هدى ناصر</p> -> هدى ناصر",
                        "<p>2 مايو 2024 كتب: فادي ناصر</p> -> فادي ناصر",
                        "<p>By <a rel='author'>Huda Nasser</a></p> -> Huda Nasser",
                        "<b itemprop='author'><i itemprop='name'>هدى ناصر</i></b> -> هدى ناصر",
                        "<b itemprop='author'>admin</b> -> null",
                        "<a rel='author'>مدير الموقع</a> -> null")
                .map(row -> {
                    String[] cells = row.split(" -> ");
                    return DynamicTest.dynamicTest(
                            row,
                            () ->
                                    assertThat(String.valueOf(page("", cells[0]).author()))
                                            .isEqualTo(cells[1]));
                });
    }

    @Test
    void the_outlet_may_stand_in_the_title_alone() {
        String body = "<h1>" + HEADLINE + "</h1>";
        assertThat(read("<title>" + HEADLINE + " | أخبار | ضفاف</title>" + body).outlet())
                .isEqualTo("ضفاف");
        assertThat(read("<title>ضفاف: " + HEADLINE + "</title>" + body).outlet()).isEqualTo("ضفاف");
        assertThat(read("<title>" + HEADLINE + "</title>" + body).outlet()).isNull();
    }

    @Test
    void a_language_in_other_letters_than_the_title_is_not_believed() {
        assertThat(read("<html lang='en-US'><title>" + HEADLINE + "</title>").language()).isNull();
        assertThat(read("<html lang='ar_EG'><title>" + HEADLINE + "</title>").language())
                .isEqualTo("ar-EG");
    }

    @Test
    void the_canonical_address_is_made_whole_and_a_bare_host_is_refused() {
        String url = "https://a.example/news/7?x=1";
        assertThat(Metadata.read(Jsoup.parse("<link rel=canonical href='/news/7'>"), url).url())
                .isEqualTo("https://a.example/news/7");
        assertThat(
                        Metadata.read(
                                        Jsoup.parse(
                                                "<link rel=canonical href='https://a.example'>"),
                                        url)
                                .url())
                .isEqualTo(url);
    }

    @Test
    void hostile_markup_tells_nothing_and_ends() {
        String deep = "{\"@graph\":[".repeat(20_000);
        assertThat(linked(deep).published()).isNull();
        assertThat(read("<div>".repeat(50_000) + "2 مايو 2024").title()).isNull();
        assertThat(read("").published()).isNull();
        assertThat(linked("\"".repeat(100_000)).published()).isNull();
        assertThat(page("", "<p>" + "1/".repeat(200_000) + "</p>").published()).isNull();
    }
}

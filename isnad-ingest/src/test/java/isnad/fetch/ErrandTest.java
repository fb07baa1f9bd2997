package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fetch.Fetched.Taken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ErrandTest {
    private Bench bench;
    private final List<String> got = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
        for (int i = 0; i < 9; i++) {
            bench.server.page("/" + i, "text/html", "<p>" + i + "</p>");
        }
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private List<String> run(int limit, String... paths) throws Exception {
        var receiver =
                new Errand.Receiver() {
                    @Override
                    public void take(Fetched fetched) {
                        got.add(
                                fetched instanceof Taken(Capture capture)
                                        ? capture.address().path()
                                        : Bench.complaint(fetched));
                    }

                    @Override
                    public void cut(WebAddress list, int held, int fetched) {
                        got.add(list.path() + " " + fetched + " of " + held);
                    }

                    @Override
                    public void empty(WebAddress list) {
                        got.add(list.path() + " is empty");
                    }
                };
        List<WebAddress> addresses =
                List.of(paths).stream().map(bench.server::url).map(WebAddress::of).toList();
        new Errand(bench.fetcher(), limit, _ -> _ -> Validators.NONE, receiver).run(addresses);
        return got;
    }

    private static String items(int from, int to) {
        var items = new StringBuilder("<rss>");
        IntStream.range(from, to)
                .forEach(i -> items.append("<item><link>/" + i + "</link></item>"));
        return items + "</rss>";
    }

    @Test
    void pages_come_each_once() throws Exception {
        assertThat(run(5, "/1", "/2", "/1")).containsExactlyInAnyOrder("/1", "/2");
    }

    @Test
    void feed_brings_its_pages_up_to_the_limit() throws Exception {
        bench.server.page("/feed", "text/xml", items(0, 9));
        assertThat(run(3, "/feed", "/8"))
                .containsExactlyInAnyOrder("/0", "/1", "/2", "/8", "/feed 3 of 9");
    }

    @Test
    void index_of_sitemaps_brings_pages_up_to_the_limit() throws Exception {
        bench.server.page(
                "/index",
                "text/xml",
                "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap>"
                        + "<sitemap><loc>/b.xml</loc></sitemap></sitemapindex>");
        bench.server.page("/a.xml", "text/xml", sitemap("/1", "/2"));
        bench.server.page("/b.xml", "text/xml", sitemap("/3", "/4"));
        assertThat(run(3, "/index"))
                .hasSize(4)
                .contains("/1")
                .anyMatch(line -> line.endsWith(".xml 1 of 2"));
    }

    private static String sitemap(String... pages) {
        var sitemap = new StringBuilder("<urlset>");
        for (String page : pages) {
            sitemap.append("<url><loc>").append(page).append("</loc></url>");
        }
        return sitemap + "</urlset>";
    }

    @Test
    void packed_sitemap_is_unpacked() throws Exception {
        bench.server.on(
                "/s.xml.gz",
                (_, out) -> {
                    byte[] body = RawServer.gzip(RawServer.bytes(sitemap("/1")));
                    out.write(
                            RawServer.bytes(
                                    "HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\n"
                                            + "Content-Length: "
                                            + body.length
                                            + "\r\n\r\n"));
                    out.write(body);
                });
        assertThat(run(3, "/s.xml.gz")).containsExactly("/1");
    }

    @Test
    void packed_bomb_is_refused() throws Exception {
        byte[] bomb = RawServer.gzip(new byte[50_000_000]);
        bench.server.on(
                "/s.xml.gz",
                (_, out) -> {
                    out.write(
                            RawServer.bytes(
                                    "HTTP/1.1 200 OK\r\nContent-Type: application/gzip\r\n\r\n"));
                    out.write(bomb);
                });
        assertThat(run(3, "/s.xml.gz")).singleElement().asString().contains("unpacks to more");
    }

    @Test
    void index_that_leads_to_itself_ends() throws Exception {
        bench.server.page(
                "/index",
                "text/xml",
                "<sitemapindex><sitemap><loc>/index?</loc></sitemap></sitemapindex>");
        bench.server.page(
                "/index?",
                "text/xml",
                "<sitemapindex><sitemap><loc>/index??</loc></sitemap></sitemapindex>");
        bench.server.page("/index??", "text/xml", "<sitemapindex/>");
        assertThat(run(3, "/index")).hasSize(1);
    }

    @Test
    void empty_feed_is_told() throws Exception {
        bench.server.page("/feed", "text/xml", "<rss/>");
        assertThat(run(3, "/feed")).containsExactly("/feed is empty");
    }

    @Test
    void troubles_of_one_page_do_not_stop_the_others() throws Exception {
        bench.server.page("/feed", "text/xml", items(7, 12));
        assertThat(run(9, "/feed")).hasSize(5).contains("/7", "/8");
    }
}

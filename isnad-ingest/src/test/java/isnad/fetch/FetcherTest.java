package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fetch.Fetched.Refused;
import isnad.fetch.Fetched.Taken;
import isnad.fetch.Fetched.Unchanged;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to misbehave ends in a page or in a bounded, clear refusal. */
@Timeout(60)
class FetcherTest {
    private static final String HTML = "text/html; charset=utf-8";
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private RawServer server() {
        return bench.server;
    }

    @Test
    void takes_a_page_with_its_bytes_and_headers() throws Exception {
        server().page("/a?x=1", HTML, "<p>التقى الوزيران</p>", "ETag: \"7\"");
        Fetched fetched = bench.get("/a?x=1");
        assertThat(Bench.body(fetched)).isEqualTo("<p>التقى الوزيران</p>");
        Capture capture = ((Taken) fetched).capture();
        assertThat(capture.mediaType()).isEqualTo("text/html");
        assertThat(capture.charset()).isEqualTo("utf-8");
        assertThat(capture.header("etag")).contains("\"7\"");
        assertThat(capture.server()).hasToString("/127.0.0.1");
        assertThat(capture.when()).isEqualTo(Bench.START.plus(Duration.ofSeconds(2)));
    }

    @Test
    void says_who_is_asking_and_sends_no_cookie_back() throws Exception {
        server().page("/a", HTML, "<p>1</p>", "Set-Cookie: id=1");
        server().page("/b", HTML, "<p>2</p>");
        bench.get("/a");
        bench.get("/b");
        assertThat(server().requests()).allMatch(request -> request.has("User-Agent: Isnad/1.0"));
        assertThat(server().requests()).noneMatch(request -> request.has("Cookie:"));
    }

    @Test
    void path_that_begins_with_two_slashes_stays_on_its_host() throws Exception {
        server().page("//evil.test/x", HTML, "<p>1</p>");
        assertThat(Bench.body(bench.get("//evil.test/x"))).isEqualTo("<p>1</p>");
        assertThat(server().requests()).allMatch(request -> request.host().equals("site.test"));
    }

    @Test
    void follows_a_redirect_and_tells_where_it_led() throws Exception {
        server().redirect("/old", "/new").page("/new", HTML, "<p>1</p>");
        var capture = ((Taken) bench.get("/old")).capture();
        assertThat(capture.asked()).hasToString(server().url("/old"));
        assertThat(capture.address()).hasToString(server().url("/new"));
    }

    @Test
    void follows_ten_redirects_and_no_more() throws Exception {
        for (int i = 0; i < 11; i++) {
            server().redirect("/" + i, "/" + (i + 1));
        }
        server().page("/10", HTML, "<p>1</p>").page("/11", HTML, "<p>1</p>");
        assertThat(Bench.body(bench.get("/0"))).isEqualTo("<p>1</p>");
        server().redirect("/10", "/11");
        assertThat(bench.refusal("/0")).contains("more than 10 times");
    }

    @Test
    void endless_redirects_are_refused() throws Exception {
        server().redirect("/a", "/b").redirect("/b", "/a");
        assertThat(bench.refusal("/a")).contains("leads on and on");
        assertThat(server().pages()).hasSize(11);
    }

    @Test
    void endless_redirects_between_hosts_are_refused() throws Exception {
        String other = "http://other.test:" + server().port() + "/b";
        server().redirect("/a", other).redirect("/b", server().url("/a"));
        assertThat(bench.refusal("/a")).contains("leads on and on");
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, not http or https (file)",
        "ftp://site.test/x, not http or https (ftp)",
        "javascript:alert(1), no web address",
        "data:text/html;x, no web address",
        "http://user:pw@site.test/, user's name",
        "http://hidden.test/, loopback",
        "http://127.0.0.1/, loopback",
        "http://[::1]/, loopback",
        "http://169.254.169.254/latest/meta-data/, link-local",
        "http://inner.test/, private",
        "http://hidden.test:8080/, port 8080",
        "//hidden.test/, loopback",
        "http://site.test:0/, port that does not exist",
        "http:///x, no host",
    })
    void redirect_to_where_nothing_is_fetched_is_refused(String location, String why)
            throws Exception {
        bench.names.put("inner.test", "10.1.2.3");
        server().redirect("/a", location);
        assertThat(bench.refusal("/a")).contains(why);
        assertThat(server().pages()).containsExactly("/a");
    }

    @Test
    void redirect_without_a_place_is_refused() throws Exception {
        server().on("/a", "HTTP/1.1 302 Found\r\n\r\n");
        assertThat(bench.refusal("/a")).contains("without saying where");
    }

    @Test
    void name_that_leads_to_this_machine_is_refused_unless_it_is_allowed() throws Exception {
        server().page("/a", HTML, "<p>1</p>");
        bench.names.put("fine.test", "127.0.0.1");
        String refusal = Bench.complaint(bench.fetch("http://fine.test/a"));
        assertThat(refusal).contains("127.0.0.1", "loopback", "--allow-host fine.test");
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void name_with_open_and_inner_addresses_never_reaches_the_inner_ones() throws Exception {
        bench.names.put("mixed.test", "10.0.0.1 ::1 127.0.0.1");
        assertThat(Bench.complaint(bench.fetch("http://mixed.test/a"))).contains("private");
        assertThat(server().requests()).isEmpty();
    }

    @Test
    void name_is_resolved_once_a_connection() throws Exception {
        server().page("/a", HTML, "<p>1</p>");
        bench.get("/a");
        assertThat(bench.resolved).hasSameSizeAs(server().requests());
    }

    @Test
    void unknown_name_is_told() throws Exception {
        assertThat(Bench.complaint(bench.fetch("http://nowhere.test/"))).contains("is not known");
    }

    @Test
    void silent_server_is_left() throws Exception {
        server().on("/a", (_, _) -> server().never());
        assertThat(bench.refusal("/a")).contains("said nothing for 700 ms");
    }

    @Test
    void server_that_falls_silent_within_the_page_is_left() throws Exception {
        server().on(
                        "/a",
                        (_, out) -> {
                            out.write(
                                    RawServer.bytes(
                                            "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"));
                            out.flush();
                            server().never();
                        });
        assertThat(bench.refusal("/a")).contains("said nothing for 700 ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nX-Drip: ",
                ""
            })
    void dripping_server_is_left_after_the_total_time(String before) throws Exception {
        server().on(
                        "/a",
                        (_, out) -> {
                            out.write(RawServer.bytes(before));
                            drip(out);
                        });
        assertThat(bench.refusal("/a")).contains("took longer than 1500 ms");
    }

    private static void drip(OutputStream out) throws IOException {
        for (int i = 0; i < 99_999; i++) {
            out.write('H');
            out.flush();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Test
    void endless_interim_answers_are_left_after_the_total_time() throws Exception {
        server().on(
                        "/a",
                        (_, out) -> {
                            while (true) {
                                out.write(RawServer.bytes("HTTP/1.1 103 Early Hints\r\n\r\n"));
                                out.flush();
                                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                            }
                        });
        assertThat(bench.refusal("/a")).contains("took longer than 1500 ms");
    }

    @Test
    void page_shorter_than_it_says_is_refused() throws Exception {
        server().on("/a", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<p>1</p>");
        assertThat(bench.refusal("/a")).contains("ended before its end");
    }

    @Test
    void page_longer_than_it_says_ends_where_it_says() throws Exception {
        server().on("/a", "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n<p>1</p><p>2</p>");
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("<p>1</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999999999999999999", "abc", "8, 9"})
    void length_that_is_no_length_is_refused_or_ignored(String length) throws Exception {
        server().on("/a", "HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\n\r\n<p>1</p>");
        Fetched fetched = bench.get("/a");
        assertThat(fetched instanceof Refused || Bench.body(fetched).equals("<p>1</p>")).isTrue();
    }

    @Test
    void page_without_length_is_read_to_its_end() throws Exception {
        server().on("/a", "HTTP/1.0 200 OK\r\n\r\n<p>1</p>");
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("<p>1</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz\r\n<p>1</p>",
                "8\r\n<p>1</p>",
                "ffffffffffffffffff\r\n<p>",
                "8\r\n<p>1</p>\r\n-5\r\n"
            })
    void broken_chunks_are_refused(String chunks) throws Exception {
        server().on("/a", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
        assertThat(bench.get("/a")).isInstanceOf(Refused.class);
    }

    @Test
    void chunks_are_joined() throws Exception {
        server().on(
                        "/a",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n5\r\n1</p>\r\n0\r\n\r\n");
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("<p>1</p>");
    }

    @Test
    void endless_page_is_left_at_the_limit() throws Exception {
        server().on(
                        "/a",
                        (_, out) -> {
                            out.write(RawServer.bytes("HTTP/1.1 200 OK\r\n\r\n"));
                            while (true) {
                                out.write(new byte[8192]);
                            }
                        });
        assertThat(bench.refusal("/a")).contains("is larger than 100000 bytes");
    }

    @Test
    void endless_headers_are_left_at_the_limit() throws Exception {
        server().on(
                        "/a",
                        (_, out) -> {
                            out.write(RawServer.bytes("HTTP/1.1 200 OK\r\n"));
                            for (int i = 0; ; i++) {
                                out.write(RawServer.bytes("X-" + i + ": y\r\n"));
                            }
                        });
        assertThat(bench.refusal("/a")).contains("more headers than fit");
    }

    @Test
    void endless_header_line_is_left_at_the_limit() throws Exception {
        server().on(
                        "/a",
                        (_, out) -> {
                            out.write(RawServer.bytes("HTTP/1.1 200 OK\r\nX: "));
                            while (true) {
                                out.write(RawServer.bytes("y".repeat(1000)));
                            }
                        });
        assertThat(bench.refusal("/a")).contains("more headers than fit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>no protocol at all</p>",
                "HTTP/9.9 abc\r\n\r\n",
                "\r\n\r\n\r\n",
                "",
                "ICY 200 OK\r\n\r\n",
                "HTTP/1.1 -200 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno colon in here\r\n\r\n<p>1</p>",
                "SSH-2.0-OpenSSH_9.9\r\n",
            })
    void what_is_no_answer_is_refused(String raw) throws Exception {
        server().on("/a", raw);
        assertThat(bench.get("/a")).isInstanceOf(Refused.class);
    }

    @Test
    void connection_reset_midway_is_refused() throws Exception {
        try (var resetting = new ServerSocket(0)) {
            Thread.ofVirtual()
                    .start(() -> {
                        while (!resetting.isClosed()) {
                            try (var socket = resetting.accept()) {
                                socket.getInputStream().read();
                                socket.getOutputStream()
                                        .write(RawServer.bytes("HTTP/1.1 200 OK\r\nContent-"));
                                socket.setSoLinger(true, 0);
                            } catch (IOException _) {
                                return;
                            }
                        }
                    });
            String url = "http://site.test:" + resetting.getLocalPort() + "/a";
            assertThat(bench.fetch(url)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void server_that_is_not_there_is_told() throws Exception {
        int port;
        try (var gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }
        assertThat(Bench.complaint(bench.fetch("http://site.test:" + port + "/a")))
                .contains("robots.txt of its host cannot be had");
    }

    @Test
    void server_without_encryption_is_told_where_it_is_asked_for() throws Exception {
        assertThat(Bench.complaint(bench.fetch("https://site.test:" + server().port() + "/a")))
                .contains("no secure connection");
    }

    @ParameterizedTest
    @CsvSource({
        "200, is empty",
        "204, is empty",
        "304, nobody asked",
        "206, nobody asked",
        "400, is not given (400 Said)",
        "401, may not be had (401)",
        "403, may not be had (403)",
        "404, is not there (404 Said)",
        "410, is not there (410 Said)",
        "500, fails (500 Said)",
        "999, fails (999 Said)",
    })
    void statuses_are_told(int status, String why) throws Exception {
        server().on("/a", "HTTP/1.1 " + status + " Said\r\nContent-Length: 0\r\n\r\n");
        assertThat(bench.refusal("/a")).contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "application/pdf",
                "video/mp4",
                "application/octet-stream",
                "application/zip",
                "x"
            })
    void what_is_no_text_is_refused(String type) throws Exception {
        server().page("/a", type, "abc");
        assertThat(bench.refusal("/a")).contains("is " + type + ", not text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "TEXT/HTML",
                "application/xhtml+xml",
                "application/rss+xml",
                "application/json",
                "application/ld+json; x=y"
            })
    void text_is_taken(String type) throws Exception {
        server().page("/a", type, "abc");
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("abc");
    }

    @Test
    void charset_that_nobody_knows_is_left_out() throws Exception {
        server().page("/a", "text/html; charset=\"no such/charset\"", "abc");
        assertThat(((Taken) bench.get("/a")).capture().charset()).isNull();
    }

    @Test
    void headers_in_other_letters_do_no_harm() throws Exception {
        server().page(
                        "/a",
                        HTML,
                        "<p>1</p>",
                        "X-\u0627: \u0642\u0627\u0644\uFFFF",
                        "Location: \u0000");
        assertThat(bench.get("/a")).isNotNull();
    }

    @Test
    void asks_whether_a_page_has_changed_where_it_answered() throws Exception {
        server().redirect("/old", "/new");
        server().on("/new", "HTTP/1.1 304 Not Modified\r\n\r\n");
        var known = new Validators("\"7\"", "Sun, 01 Mar 2026 07:00:00 GMT");
        WebAddress asked = WebAddress.of(server().url("/old"));
        Fetched fetched =
                bench.fetcher()
                        .fetch(
                                asked,
                                address -> address.path().equals("/new") ? known : Validators.NONE);
        assertThat(fetched).isEqualTo(new Unchanged(asked));
        List<RawServer.Request> requests = server().requests();
        assertThat(requests.getLast().has("If-None-Match: \"7\"")).isTrue();
        assertThat(requests.getLast().has("If-Modified-Since: Sun, 01 Mar 2026")).isTrue();
        assertThat(requests.get(requests.size() - 2).has("If-None-Match")).isFalse();
    }
}

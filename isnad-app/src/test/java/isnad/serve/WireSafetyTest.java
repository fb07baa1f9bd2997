package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.account.Limits;
import isnad.http.Outside;
import isnad.serve.TeamServer.Session;
import isnad.serve.Wire.Answer;
import isnad.serve.Wire.Ask;
import isnad.web.Assets;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent by who does not mean well, letter by letter, to a running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireSafetyTest {
    private static final List<String> ALWAYS =
            List.of(
                    "content-security-policy",
                    "x-content-type-options",
                    "referrer-policy",
                    "cross-origin-opener-policy",
                    "cross-origin-resource-policy");

    private TeamServer server;
    private Session admin;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        server = TeamServer.start(folder);
        admin = server.signIn("root");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static void innocent(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
        assertThat(answer.body())
                .doesNotContain("Exception", "\tat ", "at isnad.", "io.helidon", ".java:");
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "x-injected");
    }

    private Answer ask(Ask ask) throws IOException {
        Answer answer = server.ask(ask);
        innocent(answer);
        assertThat(answer.headers()).containsKeys(ALWAYS.toArray(String[]::new));
        return answer;
    }

    @Test
    void every_kind_of_reply_carries_what_protects_it() throws Exception {
        String tag = ask(admin.on(Ask.get("/en"))).header("etag");
        Answer unchanged = ask(admin.on(Ask.get("/en")).with("If-None-Match", tag));
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(ask(Ask.get(Assets.to("isnad.css"))).status()).isEqualTo(200);
        assertThat(ask(Ask.get("/health")).status()).isEqualTo(200);
        assertThat(ask(Ask.get("/")).status()).isEqualTo(303);
        assertThat(ask(admin.on(Ask.get("/en/nothing"))).status()).isEqualTo(404);
        assertThat(ask(new Ask("HEAD", "/en/sign-in", java.util.Map.of(), "")).body()).isEmpty();
        assertThat(ask(Ask.get("/api/v1/nothing")).header("content-type"))
                .isEqualTo("application/problem+json");
        Answer page = ask(admin.on(Ask.get("/ar")));
        assertThat(page.header("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(page.header("cache-control")).contains("private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /en?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /en HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n",
                "GET /en HTTP/1.1\r\nHost: localhost\r\nNoColon\r\n\r\n",
                "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\nzz\r\n\r\n",
                "\u0016\u0003\u0001\u0002\r\n\r\n",
            })
    void what_is_no_http_is_refused_without_a_word_of_why(String text) throws Exception {
        Answer answer = server.wire().send(text);
        innocent(answer);
        if (answer.status() != 0) {
            assertThat(answer.headers()).containsKeys(ALWAYS.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "localhost@evil.example",
                "127.0.0.1.nip.example",
                "[::2]",
                "localhost:80:80",
                "%6cocalhost",
                "localhost\u0000"
            })
    void a_name_that_was_pointed_here_by_somebody_else_is_refused(String host) throws Exception {
        Answer answer = server.ask(admin.on(Ask.get("/en")).with("Host", host));
        innocent(answer);
        assertThat(answer.status()).isIn(400, 421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1:80", "[::1]", "[::1]:8080"})
    void it_answers_to_the_names_of_this_machine(String host) throws Exception {
        assertThat(server.ask(Ask.get("/health").with("Host", host)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/x/../../../../etc/passwd",
                "/assets/x/..%2f..%2fwords.tsv",
                "/assets/x/%2e%2e/words.tsv",
                "/assets/x/..%5c..%5cwords.tsv",
                "/assets/x/....//words.tsv",
                "/assets/x/OFL.txt",
                "/assets/x/isnad.css%00.js",
                "/assets/x/isnad.css/../words.tsv",
                "/assets/../en/accounts",
                "/en/sign-in/../accounts",
                "//evil.example/..",
                "/..;/accounts.db",
                "/accounts.db",
            })
    void no_path_leads_out_of_what_is_meant_to_be_seen(String path) throws Exception {
        Answer answer = server.ask(Ask.get(path));
        innocent(answer);
        assertThat(answer.status()).isIn(303, 400, 404);
        assertThat(answer.header("location")).matches("|/[^/\\\\].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/en\r\nX-Injected: 1",
                "/en\r\nSet-Cookie: isnad-session=x",
                "/en\u0000\u0085\u2028x",
                "http:evil.example",
                "/%0d%0aX-Injected: 1"
            })
    void nobody_is_sent_elsewhere_and_no_header_is_written_by_an_address(String back)
            throws Exception {
        String csrf = admin.csrf();
        for (Ask ask :
                List.of(
                        admin.post("/preferences", "back", back, "csrf", csrf),
                        Ask.post(
                                "/en/sign-in",
                                "name",
                                "rita",
                                "password",
                                TeamServer.PASSWORD,
                                "back",
                                back))) {
            Answer answer = ask(ask);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("location")).matches("/|/[^/\\\\][!-~]*");
            assertThat(answer.headers().get("set-cookie")).hasSize(1);
        }
    }

    @Test
    void what_is_sent_comes_back_as_text_alone() throws Exception {
        String hostile = "\"><script>alert(1)</script>\r\nX-Injected: 1";
        String sent = java.net.URLEncoder.encode(hostile, StandardCharsets.UTF_8);
        Answer entrance = ask(Ask.get("/en/sign-in?back=" + sent));
        Answer wrong =
                ask(Ask.post("/ar/sign-in", "name", hostile, "password", "x", "back", hostile));
        Answer absent = ask(admin.on(Ask.get("/en/" + sent)));
        Answer days = ask(admin.on(Ask.get("/en?from=" + sent + "&least=" + sent)));
        Answer audit = ask(admin.on(Ask.get("/en/audit?who=" + sent)));
        assertThat(Stream.of(entrance, wrong, absent, days, audit).map(Answer::body))
                .noneMatch(body -> body.contains("<script>alert"));
    }

    @Test
    void odd_cookies_and_headers_do_no_harm() throws Exception {
        for (String cookie :
                List.of(
                        "isnad-session",
                        "isnad-session=",
                        "=",
                        ";;;",
                        "isnad-session=" + "x".repeat(5000),
                        "isnad-view=..;isnad-session=\"a",
                        "a=b; a=c; isnad-session='; DROP TABLE session")) {
            assertThat(ask(Ask.get("/en/sign-in").with("Cookie", cookie)).status()).isEqualTo(200);
        }
        for (String type :
                List.of(
                        "x",
                        "application/x-www-form-urlencoded; charset=\"",
                        "multipart/form-data",
                        "/",
                        ";")) {
            innocent(server.ask(Ask.post("/en/sign-in", "name", "x").with("Content-Type", type)));
        }
        ask(Ask.get("/").with("Accept-Language", "x".repeat(4000)).with("Accept", ";;q=,,"));
        ask(Ask.get("/en/sign-in").with("If-None-Match", "x".repeat(4000)));
    }

    @Test
    void oversized_requests_are_refused() throws Exception {
        Answer headers = server.ask(Ask.get("/en").with("X-Long", "x".repeat(100_000)));
        Answer path = server.ask(Ask.get("/en?q=" + "x".repeat(100_000)));
        Answer form = server.ask(Ask.post("/en/sign-in", "name", "x".repeat(5 << 20)));
        String[] fields = Stream.generate(() -> "a").limit(4000).toArray(String[]::new);
        Answer many = server.ask(Ask.post("/en/sign-in", fields));
        for (Answer answer : List.of(headers, path, form, many)) {
            innocent(answer);
            assertThat(answer.status()).isIn(0, 400, 413, 414, 431);
        }
        Ask announced = Ask.post("/en/sign-in").with("Content-Length", Long.toString(1L << 40));
        Answer huge = server.ask(announced);
        innocent(huge);
        assertThat(huge.status()).isIn(0, 400, 413, 415);
        assertThat(server.ask(Ask.get("/health")).status()).as("still there").isEqualTo(200);
    }

    @Test
    void a_packed_body_is_refused() throws Exception {
        Ask ask = Ask.post("/en/sign-in", "name", "x").with("Content-Encoding", "gzip");
        assertThat(server.ask(ask).status()).isIn(400, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((((((((((((((((((((((((((((((((",
                "a* b* c* d* e* f* g* h* i* j* k* l* m*",
                "*",
                "\"",
                "who:",
                "a OR OR OR",
                "-",
                "~~~~",
                "NOT NOT NOT a",
                "/(a+)+$/",
                "a~99999999999",
                "from:99999999999-01-01"
            })
    void no_query_brings_the_search_down(String query) throws Exception {
        String sent = java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
        ask(admin.on(Ask.get("/en/search?q=" + sent)));
    }

    @Test
    void huge_queries_are_answered_or_refused() throws Exception {
        for (String query :
                List.of(
                        "(".repeat(2000),
                        "a|".repeat(1500),
                        "\u0623".repeat(1000),
                        "*a".repeat(1500))) {
            String sent = java.net.URLEncoder.encode(query, StandardCharsets.UTF_8);
            innocent(server.ask(admin.on(Ask.get("/ar/search?q=" + sent))));
        }
    }

    @Test
    void bombs_of_json_are_refused() throws Exception {
        for (String body :
                List.of(
                        "[".repeat(200_000),
                        "{\"a\":".repeat(50_000),
                        "1".repeat(1 << 20),
                        "\"" + "\\u0000".repeat(50_000) + "\"")) {
            Ask ask =
                    new Ask(
                            "POST",
                            "/api/v1/search",
                            java.util.Map.of("Content-Type", "application/json"),
                            body);
            Answer answer = server.ask(admin.on(ask).with("X-CSRF-Token", admin.csrf()));
            innocent(answer);
            assertThat(answer.status()).isIn(0, 400, 404, 405, 413, 415, 422);
        }
    }

    /** A byte now and then, in each place where a server waits for more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "G",
                "GET /en/sign-in HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /en/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\nname="
            })
    void a_socket_that_dribbles_is_cut(String start, @TempDir Path folder) throws Exception {
        var patience = Duration.ofSeconds(1);
        try (TeamServer hasty = TeamServer.start(folder, Limits.USUAL, Outside.PLAIN, patience);
                Socket socket = hasty.wire().open()) {
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            assertThat(dribbled(socket)).as("bytes until it was cut").isLessThan(1000);
            assertThat(hasty.ask(Ask.get("/health")).status()).isEqualTo(200);
        }
    }

    /** Sends letter by letter until the server hangs up; the time between is the read's. */
    private static int dribbled(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        OutputStream out = socket.getOutputStream();
        for (int sent = 0; sent < 1000; sent++) {
            try {
                out.write('x');
                if (socket.getInputStream().read() < 0) {
                    return sent;
                }
            } catch (SocketTimeoutException _) {
                // Not cut yet.
            } catch (SocketException _) {
                return sent;
            }
        }
        return 1000;
    }
}

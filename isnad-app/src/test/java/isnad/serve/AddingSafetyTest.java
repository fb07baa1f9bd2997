package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.serve.TeamServer.Session;
import isnad.serve.Wire.Answer;
import isnad.serve.Wire.Ask;
import isnad.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes in by adding: addresses that lead inside, forms that are bombs, markup. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddingSafetyTest {
    private static final String[] PROTECTED = {
        "content-security-policy", "x-content-type-options", "referrer-policy", "cache-control"
    };

    private TeamServer server;
    private Session editor;
    private Path folder = Path.of("");

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        folder = temporary;
        server = TeamServer.start(temporary);
        editor = server.signIn("edda");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Ask multipart(String path, String body) {
        String type = "multipart/form-data; boundary=x";
        return editor.on(new Ask("POST", path, Map.of("Content-Type", type), body))
                .with("X-CSRF-Token", editor.csrf());
    }

    private static String file(String name, String text) {
        return "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, text);
    }

    /** What a run that was just begun said until its end. */
    private Answer followed(Answer begun) throws IOException {
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
        String path = begun.header("location");
        return server.ask(editor.on(Ask.get(path + "/live")).with("Accept", "text/event-stream"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/", "http://localhost:%d/", "http://[::1]:%d/",
                "http://2130706433:%d/", "http://0x7f.1:%d/", "http://0:%d/",
                "http://[::ffff:127.0.0.1]:%d/", "http://user@127.0.0.1:%d/"
            })
    void no_address_that_is_added_leads_to_this_machine(String address) throws Exception {
        try (var inside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            inside.setSoTimeout(1);
            String target = address.formatted(inside.getLocalPort());
            Answer begun = server.ask(editor.post("/en/runs/addresses", "addresses", target));
            if (begun.status() == 303) {
                assertThat(followed(begun).body())
                        .contains("event:end", "\"added\":\"0\"")
                        .doesNotContain("Exception");
            } else {
                assertThat(begun.status()).isIn(400, 422);
            }
            assertThatThrownBy(inside::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "/etc/passwd",
                "jar:file:///x!/y",
                "ftp://127.0.0.1/",
                "gopher://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://",
                "javascript:alert(1)",
                "http://10.0.0.1/",
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://0x7f.1/",
                "http://2130706433/",
                "http://[::ffff:127.0.0.1]/",
                "http://localhost/"
            })
    void what_is_no_address_of_the_web_is_not_read(String address) throws Exception {
        Answer begun = server.ask(editor.post("/en/runs/addresses", "addresses", address));
        if (begun.status() == 303) {
            assertThat(followed(begun).body())
                    .contains("event:end", "\"added\":\"0\"")
                    .doesNotContain("root:");
        } else {
            assertThat(begun.status()).isIn(400, 422);
        }
        assertThat(server.ask(editor.on(Ask.get("/en"))).body()).doesNotContain("root:");
    }

    @Test
    void progress_and_tables_carry_what_protects_them() throws Exception {
        Answer begun =
                server.ask(editor.post("/en/runs/text", "text", "قالت الوزارة إنها تتابع الأمر."));
        Answer live = followed(begun);
        assertThat(live.headers()).containsKeys(PROTECTED);
        assertThat(live.header("content-type")).startsWith("text/event-stream");
    }

    @Test
    void forms_with_files_that_are_bombs_are_refused() throws Exception {
        String many =
                IntStream.range(0, 25_000)
                        .mapToObj(i ->
                                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n")
                        .collect(Collectors.joining());
        String header = "--x\r\nContent-Disposition: form-data; name=\"" + "a".repeat(100_000);
        for (String body :
                new String[] {many + "--x--", header, "--x", "", "--x\r\n\r\n", file("a", "b")}) {
            Answer answer = server.ask(multipart("/en/runs/files", body));
            assertThat(answer.status()).as(answer.body()).isIn(0, 303, 400, 413, 422);
            if (answer.status() == 303) {
                followed(answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../escaped.txt",
                "/tmp/escaped-isnad.txt",
                "..\\escaped.txt",
                "a/../../escaped.txt"
            })
    void a_files_name_leads_nowhere(String name) throws Exception {
        Answer begun =
                server.ask(
                        multipart(
                                "/en/runs/files",
                                file(name, "قالت الوزارة إنها تتابع.") + "--x--"));
        if (begun.status() == 303) {
            followed(begun);
        }
        Path above = folder.toAbsolutePath().getParent();
        assertThat(above == null ? folder : above.resolve("escaped.txt")).doesNotExist();
        assertThat(Path.of("/tmp/escaped-isnad.txt")).doesNotExist();
        assertThat(Files.exists(folder.resolve("escaped.txt"))).isFalse();
    }

    @Test
    void markup_in_what_is_added_is_shown_as_text() throws Exception {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        Answer begun =
                server.ask(
                        editor.post(
                                "/en/runs/text",
                                "title",
                                hostile,
                                "outlet",
                                hostile,
                                "text",
                                "التقى وزير الخارجية المصري نظيره التركي في القاهرة. " + hostile));
        followed(begun);
        for (String path :
                new String[] {
                    begun.header("location"),
                    "/en",
                    "/ar/runs",
                    "/en/sources",
                    "/en/articles/1",
                    "/en/stories/1",
                    "/en/search?q=" + "%D9%88%D8%B2%D9%8A%D8%B1"
                }) {
            assertThat(server.ask(editor.on(Ask.get(path))).body())
                    .as(path)
                    .doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void a_reader_adds_nothing() throws Exception {
        Session reader = server.signIn("rita");
        for (String kind : new String[] {"text", "addresses", "files", "reread", "feeds"}) {
            Ask ask = reader.post("/en/runs/" + kind, "text", "x", "addresses", "http://x.example");
            assertThat(server.ask(ask).status()).isEqualTo(403);
        }
    }

    @Test
    void who_signed_out_is_told_no_more_of_a_run() throws Exception {
        Session leaving = server.signIn("edda");
        try (Store _ = Store.writing(folder)) {
            Answer begun = server.ask(leaving.post("/en/runs/text", "text", "قالت الوزارة."));
            Ask live = Ask.get(begun.header("location") + "/live");
            try (Socket listening = server.wire().open()) {
                listening.getOutputStream().write(head(leaving.on(live)));
                InputStream in = listening.getInputStream();
                assertThat(in.read()).isEqualTo('H');
                server.ask(leaving.post("/en/sign-out"));
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("event:end");
            }
        }
    }

    private static byte[] head(Ask ask) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(ask.path(), ask.headers().get("Cookie"))
                .getBytes(StandardCharsets.UTF_8);
    }
}

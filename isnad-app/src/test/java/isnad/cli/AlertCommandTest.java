package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import isnad.alert.Signature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad alert} over a real ledger, with a receiver on this machine. */
@Timeout(240)
class AlertCommandTest {
    private static final String SECRET = "a secret of the test's own";

    /** What the receiver got. */
    private record Request(String signature, String body) {}

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private String err = "";
    @TempDir private Path folder = Path.of("");

    AlertCommandTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    }

    @BeforeEach
    void open() throws IOException {
        server.createContext("/", this::answer);
        server.start();
        Files.writeString(folder.resolve("secret"), SECRET + "\n");
        page("الأردني");
        assertThat(isnad("add", folder.resolve("الأردني.txt").toString(), "--to", ledger()))
                .as(err)
                .isZero();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            requests.add(
                    new Request(
                            exchange.getRequestHeaders().getFirst(Signature.HEADER),
                            new String(body, StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private void page(String guest) throws IOException {
        Files.writeString(
                folder.resolve(guest + ".txt"),
                """
                وزير الخارجية المصري يستقبل نظيره %1$s في القاهرة

                قال مصدر دبلوماسي إن وزير الخارجية المصري استقبل نظيره %1$s في القاهرة، حيث بحث \
                الوزيران العلاقات الثنائية.
                """
                        .formatted(guest));
    }

    private String ledger() {
        return folder.resolve("data").toString();
    }

    private int isnad(String... arguments) {
        var written = new StringWriter();
        int code = Isnad.commandLine().setErr(new PrintWriter(written)).execute(arguments);
        err = written.toString();
        return code;
    }

    private int alert(String... arguments) {
        List<String> all = new ArrayList<>(List.of("alert"));
        all.addAll(Arrays.asList(arguments));
        all.addAll(List.of("--in", ledger()));
        return isnad(all.toArray(String[]::new));
    }

    private int save(String... more) {
        String url = "http://localhost:" + server.getAddress().getPort() + "/in?token=t0ken";
        List<String> all = new ArrayList<>(List.of("save", "cairo", "القاهرة", "--past"));
        all.addAll(List.of("--webhook", url));
        all.addAll(Arrays.asList(more));
        return alert(all.toArray(String[]::new));
    }

    private int run() {
        return alert("run", "--allow-host", "localhost");
    }

    private String secretFile() {
        return folder.resolve("secret").toString();
    }

    @Test
    void what_is_refused_is_sent_by_the_next_run_signed_and_once() {
        assertThat(save("--secret-file", secretFile())).as(err).isZero();
        status = 400;
        assertThat(run()).isEqualTo(ExitCodes.INCOMPLETE);
        assertThat(err)
                .contains("cairo: the webhook at http://localhost refuses (400")
                .contains("the next run tries again")
                .doesNotContain(SECRET, "t0ken");
        status = 204;
        assertThat(run()).as(err).isZero();
        assertThat(run()).as(err).isZero();
        assertThat(requests).hasSize(2);
        Request last = requests.getLast();
        long time = Long.parseLong(last.signature().substring(2, last.signature().indexOf(',')));
        assertThat(
                        new Signature(SECRET.getBytes(StandardCharsets.UTF_8))
                                .of(
                                        last.body().getBytes(StandardCharsets.UTF_8),
                                        Instant.ofEpochSecond(time)))
                .isEqualTo(last.signature());
        assertThat(last.body())
                .startsWith("{\"kind\":\"alert\",\"id\":\"cairo/")
                .contains("\"attribution\":[{", "\"type\":\"CONSULT\"");
    }

    @Test
    void this_machine_is_not_posted_to_unless_it_is_allowed() {
        save("--secret-file", secretFile());
        assertThat(alert("run")).isEqualTo(ExitCodes.INCOMPLETE);
        assertThat(err).contains("--allow-host localhost");
        assertThat(requests).isEmpty();
    }

    @Test
    void nothing_is_posted_without_a_secret() {
        save();
        assertThat(run()).isEqualTo(ExitCodes.INCOMPLETE);
        assertThat(err).contains(WebhookSecret.VARIABLE, "--secret-file");
        assertThat(requests).isEmpty();
    }

    @Test
    void mistakes_are_told_and_nothing_is_kept() {
        assertThat(alert("save", "x", "who:(")).isEqualTo(ExitCodes.USAGE);
        assertThat(alert("save", "x", "هدنة", "--webhook", "ftp://a.example/"))
                .isEqualTo(ExitCodes.USAGE);
        assertThat(alert("save", "x", "هدنة", "--level", "odd")).isEqualTo(ExitCodes.USAGE);
        assertThat(alert("run", "x")).isEqualTo(ExitCodes.USAGE);
        assertThat(err).contains("x: is no search that is kept");
        assertThat(alert("remove", "x")).isEqualTo(ExitCodes.INCOMPLETE);
    }

    @Test
    void alerts_are_lines_in_a_pipe_and_entries_of_a_feed() throws Exception {
        Path feed = folder.resolve("feed.xml");
        alert("save", "cairo", "القاهرة", "--stdout", "--atom", feed.toString());
        page("القطري");
        isnad("add", folder.resolve("القطري.txt").toString(), "--to", ledger());
        var process = new IsnadProcess(folder);
        var run = process.run("alert", "run", "--in", ledger());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.contains("القطري"));
        assertThat(Files.readString(feed)).containsOnlyOnce("<entry>").contains("القطري");
        save("--secret-file", secretFile(), "--stdout");
        var list = process.run("alert", "list", "--in", ledger());
        assertThat(list.out())
                .startsWith("cairo\tword\tالقاهرة\t")
                .endsWith("/… stdout\t2\n")
                .doesNotContain("t0ken", "secret");
    }
}

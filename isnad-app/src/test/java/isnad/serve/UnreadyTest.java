package isnad.serve;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.ledger.IndexKeeper;
import isnad.serve.Wire.Answer;
import isnad.serve.Wire.Ask;
import isnad.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is under the server goes away, is replaced, or is held by somebody else. */
class UnreadyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SEARCH = "/api/v1/search?q=" + Caller.encoded("وزير");

    @TempDir private Path folder = Path.of("");
    @TempDir private Path other = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Service service;

    @SuppressWarnings("NullAway.Init")
    private Caller caller;

    @BeforeEach
    void serve() {
        Stocked.fill(folder);
        service = Service.local(folder, 0);
        caller = new Caller(service);
    }

    @AfterEach
    void end() {
        caller.close();
        service.close();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Asks until it is answered. */
    private HttpResponse<String> answered(String path) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> reply = caller.get(path);
        while (reply.statusCode() != 200 && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            reply = caller.get(path);
        }
        return reply;
    }

    @Test
    void a_ledger_that_went_away_is_not_answered_from_any_more() throws Exception {
        assertThat(caller.get("/en/stories/1").statusCode()).isEqualTo(200);
        Files.delete(Store.file(folder));
        for (String path : new String[] {"/health", "/en", "/en/stories/1", SEARCH, "/metrics"}) {
            assertThat(caller.get(path).statusCode()).as(path).isEqualTo(503);
        }
        assertThat(caller.get("/api/v1/stories").body()).contains("is not there any more");
    }

    @Test
    void another_ledger_in_its_place_is_answered_from_at_once() throws Exception {
        assertThat(caller.get("/en/stories/1").statusCode()).isEqualTo(200);
        Stocked.empty(other);
        remove(folder);
        Files.move(other, folder);
        assertThat(caller.get("/health").statusCode()).isEqualTo(200);
        assertThat(caller.get("/en/stories/1").statusCode()).isEqualTo(404);
        assertThat(answered(SEARCH).body()).contains("\"items\":[]");
    }

    @Test
    void an_index_that_went_away_is_made_anew() throws Exception {
        String search = "/en/search?q=" + Caller.encoded("وزير");
        String found = "/en/articles/";
        assertThat(caller.page(search)).contains(found);
        remove(IndexKeeper.folder(folder));
        HttpResponse<String> refused = caller.get(search);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(answered(search).body()).contains(found);
    }

    @Test
    void an_index_that_is_not_there_at_the_start_is_made() throws Exception {
        end();
        remove(IndexKeeper.folder(folder));
        serveAgain();
        assertThat(answered(SEARCH).body()).contains("\"article\"");
    }

    private void serveAgain() {
        service = Service.local(folder, 0);
        caller = new Caller(service);
    }

    @Test
    void what_cannot_be_changed_now_says_so_and_is_no_fault() {
        try (Store _ = Store.writing(folder)) {
            for (var reply :
                    List.of(
                            post("/en/corrections", "kind", "hide", "target", "EGY"),
                            post("/en/search/save", "name", "x", "query", "مصر"),
                            post("/en/search/forget", "name", "x"))) {
                assertThat(reply.statusCode()).as(reply.body()).isEqualTo(503);
                assertThat(reply.body()).contains("being written by another process");
            }
        }
    }

    private HttpResponse<String> post(String path, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("why", "a test"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return caller.post(path, form);
    }

    @Test
    void a_run_waits_while_another_process_writes() {
        HttpResponse<String> begun;
        try (Store _ = Store.writing(folder)) {
            begun = post("/en/runs/text", "text", Stocked.MEETING.replace("عمّان", "العقبة"));
            assertThat(begun.statusCode()).isEqualTo(303);
        }
        assertThat(caller.live(Caller.location(begun) + "/live").getLast()).isNotNull();
        assertThat(caller.page(Caller.location(begun))).contains("data-part=\"added\">1<");
    }

    @Test
    void a_method_that_a_path_has_not_is_told_which_it_has() throws IOException {
        var wire = new Wire(service.port());
        Answer answer = wire.ask(new Ask("DELETE", "/en/stories/1", Map.of(), ""));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
        Answer api = wire.ask(new Ask("PUT", "/api/v1/corrections", Map.of(), ""));
        assertThat(api.header("allow")).isEqualTo("GET, HEAD, POST");
        assertThat(wire.ask(new Ask("PUT", "/nowhere", Map.of(), "")).status()).isEqualTo(404);
    }

    @Test
    void nothing_is_packed_for_who_cannot_unpack_it() throws IOException {
        var wire = new Wire(service.port());
        for (String refused : new String[] {"gzip;q=0", "identity", "*;q=0", "br, gzip; q=0.0"}) {
            Ask ask = Ask.get("/en/help").with("Accept-Encoding", refused);
            assertThat(wire.ask(ask).headers()).as(refused).doesNotContainKey("content-encoding");
        }
        for (String taken : new String[] {"gzip", "br;q=1, GZIP;q=0.5", "*"}) {
            Ask ask = Ask.get("/en/help").with("Accept-Encoding", taken);
            assertThat(wire.ask(ask).header("content-encoding")).as(taken).isEqualTo("gzip");
        }
    }
}

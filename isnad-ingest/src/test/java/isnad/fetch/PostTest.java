package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import isnad.fetch.Posted.Accepted;
import isnad.fetch.Posted.Undelivered;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A receiver that fails in every way, and a clock that only waiting moves. */
@Timeout(60)
class PostTest {
    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    private static final Limits PATIENT = limits(Duration.ofSeconds(30));
    private static final Backoff THREE =
            new Backoff(3, Duration.ofSeconds(1), Duration.ofMinutes(1));

    private final HttpServer server;
    private Limits limits = PATIENT;
    private final Queue<Reply> replies = new ArrayDeque<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> stamps = new CopyOnWriteArrayList<>();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private Instant now = START;

    /** Answers one request. */
    private interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    private static Limits limits(Duration silence) {
        var minute = Duration.ofMinutes(1);
        return new Limits(100_000, minute, silence, minute, 10, 50, 4096);
    }

    PostTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    }

    @BeforeEach
    void open() {
        server.createContext("/", this::answer);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            bodies.add(new String(body, StandardCharsets.UTF_8));
            stamps.add(exchange.getRequestHeaders().getFirst("X-Stamp"));
            Reply reply = replies.poll();
            (reply == null ? status(204) : reply).to(exchange);
        }
    }

    private static Reply status(int status, String... header) {
        return exchange -> {
            if (header.length > 0) {
                exchange.getResponseHeaders().set(header[0], header[1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    private Reply never() {
        return _ -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    private void pass(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    private Posted send(Set<String> allowed) throws Exception {
        return send("http://hook.test:" + server.getAddress().getPort() + "/in", allowed);
    }

    private Posted send(String to, Set<String> allowed) throws Exception {
        var address = WebAddress.of(to);
        var time = new Timekeeper(() -> now, this::pass);
        Manners manners = Manners.polite("1.0").allowing(allowed);
        Resolver resolver = _ -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
        try (var post = new Post(limits, manners, THREE, resolver, time, () -> 0)) {
            return post.send(
                    address,
                    moment -> Map.of("X-Stamp", moment.toString()),
                    "{\"نص\":1}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private Posted send() throws Exception {
        return send(Set.of("hook.test"));
    }

    private String complaint() throws Exception {
        return send() instanceof Undelivered(String complaint) ? complaint : "delivered";
    }

    @Test
    void what_is_posted_arrives_once() throws Exception {
        assertThat(send()).isEqualTo(new Accepted(204));
        assertThat(bodies).containsExactly("{\"نص\":1}");
        assertThat(waits).isEmpty();
    }

    @Test
    void failing_receiver_is_tried_again_later_each_time_and_stamped_anew() throws Exception {
        replies.addAll(List.of(status(500), status(502)));
        assertThat(send()).isEqualTo(new Accepted(204));
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(stamps)
                .containsExactly(
                        "2026-03-01T08:00:00Z", "2026-03-01T08:00:01Z", "2026-03-01T08:00:03Z");
    }

    @Test
    void busy_receiver_is_left_alone_as_long_as_it_says() throws Exception {
        replies.add(status(429, "Retry-After", "17"));
        assertThat(send()).isEqualTo(new Accepted(204));
        assertThat(waits).containsExactly(Duration.ofSeconds(17));
    }

    @Test
    void receiver_that_wants_to_be_left_alone_for_long_is_given_up() throws Exception {
        replies.add(status(503, "Retry-After", "4000"));
        assertThat(complaint()).contains("fails (503", "left alone for 4000 s");
        assertThat(waits).isEmpty();
    }

    @Test
    void receiver_that_keeps_failing_is_given_up() throws Exception {
        replies.addAll(List.of(status(500), status(500), status(500)));
        assertThat(complaint()).contains("fails (500", "sent 3 times");
        assertThat(bodies).hasSize(3);
    }

    @Test
    void receiver_that_refuses_is_not_asked_again() throws Exception {
        replies.add(status(400));
        assertThat(complaint()).contains("refuses (400");
        assertThat(bodies).hasSize(1);
    }

    @Test
    void redirect_is_not_followed() throws Exception {
        replies.add(status(307, "Location", "/elsewhere"));
        assertThat(complaint()).contains("leads elsewhere (307", "not followed");
        assertThat(bodies).hasSize(1);
    }

    @Test
    void receiver_that_says_nothing_is_tried_again_and_given_up() throws Exception {
        limits = limits(Duration.ofMillis(100));
        replies.addAll(List.of(never(), never(), never()));
        assertThat(complaint()).contains("said nothing for 100 ms", "sent 3 times");
        assertThat(waits).hasSize(2);
    }

    @Test
    void this_machine_is_not_posted_to_unless_it_is_allowed() throws Exception {
        assertThat(send(Set.of()).toString()).contains("port", "--allow-host hook.test");
        assertThat(send("http://hook.test/in", Set.of()).toString())
                .contains("loopback", "--allow-host hook.test");
        assertThat(bodies).isEmpty();
    }

    @Test
    void chance_takes_up_to_a_half_off_a_wait_that_is_bounded() {
        assertThat(THREE.after(1, 1)).isEqualTo(Duration.ofMillis(500));
        assertThat(THREE.after(40, 0)).isEqualTo(Duration.ofMinutes(1));
    }
}

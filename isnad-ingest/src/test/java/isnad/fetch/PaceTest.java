package isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One request at a time and a second between two, more where a host wants it. */
@Timeout(60)
class PaceTest {
    private static final String BUSY = "HTTP/1.1 503 Busy\r\n";
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench();
        bench.limits =
                new Limits(
                        100_000,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(30),
                        10,
                        50,
                        4096);
        bench.server.page("/a", "text/html", "<p>1</p>");
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void waits_a_second_between_two_requests() throws Exception {
        bench.get("/a");
        bench.get("/a");
        assertThat(bench.waits).hasSize(3).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void pages_of_one_host_come_one_at_a_time() throws Exception {
        var open = new AtomicInteger();
        var most = new ConcurrentLinkedQueue<Integer>();
        for (int i = 0; i < 20; i++) {
            bench.server.on(
                    "/" + i,
                    (_, out) -> {
                        most.add(open.incrementAndGet());
                        Thread.yield();
                        open.decrementAndGet();
                        out.write(RawServer.bytes(RawServer.ok("text/html", "x")));
                    });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                String path = "/" + i;
                threads.submit(() -> bench.get(path));
            }
        }
        assertThat(most).hasSize(20).containsOnly(1);
    }

    @Test
    void several_hosts_are_asked_at_a_time() throws Exception {
        var both = new CountDownLatch(2);
        bench.server.on(
                "/meet",
                (_, out) -> {
                    both.countDown();
                    await(both);
                    out.write(RawServer.bytes(RawServer.ok("text/html", "x")));
                });
        var bodies = new ConcurrentLinkedQueue<String>();
        Fetcher fetcher = bench.fetcher();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String host : List.of("site.test", "other.test")) {
                String url = "http://" + host + ":" + bench.server.port() + "/meet";
                threads.submit(() -> bodies.add(Bench.body(fetcher.fetch(WebAddress.of(url)))));
            }
        }
        assertThat(bodies).containsExactly("x", "x");
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Answers {@code busy} so often, then with a page. */
    private void busy(int times, String busy) {
        var asked = new AtomicInteger();
        bench.server.on(
                "/busy",
                (_, out) ->
                        out.write(
                                RawServer.bytes(
                                        asked.getAndIncrement() < times
                                                ? busy
                                                : RawServer.ok("text/html", "x"))));
    }

    @Test
    void busy_host_is_asked_again_when_it_says() throws Exception {
        busy(1, BUSY + "Retry-After: 17\r\n\r\n");
        assertThat(Bench.body(bench.get("/busy"))).isEqualTo("x");
        assertThat(bench.waits).endsWith(Duration.ofSeconds(17));
    }

    @Test
    void busy_host_is_asked_again_at_the_date_it_says() throws Exception {
        busy(1, "HTTP/1.1 429 No\r\nRetry-After: Sun, 01 Mar 2026 08:00:30 GMT\r\n\r\n");
        assertThat(Bench.body(bench.get("/busy"))).isEqualTo("x");
        assertThat(bench.waits).endsWith(Duration.ofSeconds(28));
    }

    @Test
    void busy_host_that_says_nothing_or_nonsense_is_left_alone_longer_each_time() throws Exception {
        busy(2, BUSY + "Retry-After: soon\r\n\r\n");
        assertThat(Bench.body(bench.get("/busy"))).isEqualTo("x");
        assertThat(bench.waits).endsWith(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Test
    void host_that_stays_busy_is_left() throws Exception {
        busy(99, BUSY + "\r\n");
        assertThat(bench.refusal("/busy")).contains("is busy (503); try again after 20 s");
        assertThat(bench.server.pages()).hasSize(3);
    }

    @Test
    void host_that_wants_to_be_left_for_long_is_left_with_all_its_pages() throws Exception {
        busy(99, BUSY + "Retry-After: 9999\r\n\r\n");
        assertThat(bench.refusal("/busy")).contains("try again after 9999 s");
        assertThat(bench.refusal("/a")).contains("is left alone until 2026-03-01T10:46:41Z");
        assertThat(bench.server.pages()).containsExactly("/busy");
        bench.pass(Duration.ofHours(3));
        assertThat(Bench.body(bench.get("/a"))).isEqualTo("<p>1</p>");
    }

    @Test
    void host_that_refuses_three_pages_in_a_row_is_left_alone() throws Exception {
        bench.server.on("/no", "HTTP/1.1 403 No\r\n\r\n");
        bench.get("/no");
        bench.get("/no");
        bench.get("/a");
        for (int i = 0; i < 5; i++) {
            bench.get("/no");
        }
        assertThat(bench.server.pages()).hasSize(6);
        assertThat(bench.refusal("/a")).contains("refused 3 times in a row and is left alone");
    }

    @Test
    void host_that_hangs_up_three_times_is_left_alone() throws Exception {
        bench.server.on("/gone", "");
        for (int i = 0; i < 5; i++) {
            bench.get("/gone");
        }
        assertThat(bench.server.pages()).hasSize(3);
        assertThat(bench.refusal("/a")).contains("failed 3 times in a row");
    }

    @Test
    void allowed_hosts_are_known_by_any_letters() {
        assertThat(bench.manners.allowing(Set.of("Inner.Example")).allows("inner.example"))
                .isTrue();
    }
}

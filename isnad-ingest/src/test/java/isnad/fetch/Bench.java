package isnad.fetch;

import isnad.fetch.Fetched.Refused;
import isnad.fetch.Fetched.Taken;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server, a fetcher, names that lead to the server, and a clock that only waiting moves. */
final class Bench implements Closeable {
    static final Instant START = Instant.parse("2026-03-01T08:00:00Z");
    static final Limits SMALL =
            new Limits(
                    100_000,
                    Duration.ofSeconds(5),
                    Duration.ofMillis(700),
                    Duration.ofMillis(1500),
                    10,
                    50,
                    4096);

    final RawServer server = new RawServer();
    final List<Duration> waits = new CopyOnWriteArrayList<>();
    final List<String> resolved = new CopyOnWriteArrayList<>();
    final Map<String, String> names = new ConcurrentHashMap<>();
    final Timekeeper time = new Timekeeper(this::now, this::pass);
    private Instant now = START;
    Limits limits = SMALL;
    Manners manners =
            Manners.polite("1.0").allowing(Set.of("site.test", "other.test", "third.test"));
    private @Nullable Fetcher fetcher;

    Bench() throws IOException {
        for (String name : List.of("site.test", "other.test", "third.test", "hidden.test")) {
            names.put(name, "127.0.0.1");
        }
    }

    private synchronized Instant now() {
        return now;
    }

    synchronized void pass(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        resolved.add(host);
        String addresses = names.get(host);
        if (addresses == null) {
            return host.matches("[0-9a-f.:]+")
                    ? new InetAddress[] {InetAddress.ofLiteral(host)}
                    : unknown(host);
        }
        return List.of(addresses.split(" ")).stream()
                .map(InetAddress::ofLiteral)
                .toArray(InetAddress[]::new);
    }

    private static InetAddress[] unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    Fetcher fetcher(@Nullable Path rules) {
        return new Fetcher(limits, manners, this::resolve, time, rules);
    }

    Fetcher fetcher() {
        Fetcher made = fetcher == null ? fetcher(null) : fetcher;
        fetcher = made;
        return made;
    }

    Fetched fetch(String address) throws InterruptedException {
        return fetcher().fetch(WebAddress.of(address));
    }

    /** Fetches a path of the server. */
    Fetched get(String path) throws InterruptedException {
        return fetch(server.url(path));
    }

    /** Why a path of the server was refused. */
    String refusal(String path) throws InterruptedException {
        return complaint(get(path));
    }

    static String complaint(Fetched fetched) {
        return fetched instanceof Refused refused ? refused.complaint() : "not refused: " + fetched;
    }

    /** The body of a page that was taken. */
    static String body(Fetched fetched) {
        return fetched instanceof Taken(Capture capture)
                ? new String(capture.body(), StandardCharsets.UTF_8)
                : "not taken: " + fetched;
    }

    @Override
    public void close() throws IOException {
        if (fetcher != null) {
            fetcher.close();
        }
        server.close();
    }
}

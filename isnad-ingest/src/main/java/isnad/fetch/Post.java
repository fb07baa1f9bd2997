package isnad.fetch;

import isnad.fetch.Posted.Accepted;
import isnad.fetch.Posted.Undelivered;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * Posts JSON to an address that a person named, through the same checks that pages are fetched
 * through: no private address and no unusual port unless the host is allowed, no redirect, bounded
 * in time. Sends again what did not arrive, as {@link Backoff} says. Thread-safe.
 */
public final class Post implements Closeable {
    private final Manners manners;
    private final Backoff backoff;
    private final Timekeeper time;
    private final DoubleSupplier chance;
    private final Transport transport;

    public Post(Limits limits, Manners manners, Backoff backoff) {
        this(
                limits,
                manners,
                backoff,
                Resolver.SYSTEM,
                Timekeeper.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * With another way to resolve names, and another time.
     *
     * @param chance numbers from 0 to 1 that spread the waits
     */
    public Post(
            Limits limits,
            Manners manners,
            Backoff backoff,
            Resolver resolver,
            Timekeeper time,
            DoubleSupplier chance) {
        this.manners = manners;
        this.backoff = backoff;
        this.time = time;
        this.chance = chance;
        this.transport = new Transport(limits, manners, resolver, time.clock());
    }

    /**
     * Sends until it has arrived, or it is given up.
     *
     * @param headers of the request, made anew each time it is sent, such as a signature of the
     *     time
     */
    public Posted send(WebAddress to, Function<Instant, Map<String, String>> headers, byte[] json)
            throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = once(to, headers.apply(time.now()), json);
            if (outcome instanceof Arrived(Accepted posted)) {
                return posted;
            }
            var failure = (Failure) outcome;
            Duration wait = longer(failure.rest(), backoff.after(attempt, chance.getAsDouble()));
            if (!failure.passing()
                    || attempt >= backoff.attempts()
                    || wait.compareTo(backoff.longest()) > 0) {
                return new Undelivered(failure.complaint(attempt));
            }
            time.pause().pause(wait);
        }
    }

    private sealed interface Outcome {}

    private record Arrived(Accepted posted) implements Outcome {}

    private Outcome once(WebAddress to, Map<String, String> headers, byte[] json) {
        try {
            Hosts.checkPort(to, manners);
            Answer answer = transport.post(to, headers, json);
            return answer.status() / 100 == 2
                    ? new Arrived(new Accepted(answer.status()))
                    : judged(answer);
        } catch (Trouble trouble) {
            return new Failure(trouble.complaint(), trouble.isPassing(), Duration.ZERO);
        }
    }

    /**
     * Why it did not arrive.
     *
     * @param passing whether it may arrive when it is sent again
     * @param rest how long the receiver wants to be left alone
     */
    private record Failure(String what, boolean passing, Duration rest) implements Outcome {
        String complaint(int attempts) {
            String wish =
                    rest.isPositive()
                            ? ", wants to be left alone for " + rest.toSeconds() + " s"
                            : "";
            return what + wish + (attempts > 1 ? "; sent " + attempts + " times" : "");
        }
    }

    private Failure judged(Answer answer) {
        String said = (answer.status() + " " + answer.reason()).strip();
        if (answer.isRedirect()) {
            String why =
                    "leads elsewhere (" + said + "), which is not followed; name where it leads";
            return new Failure(why, false, Duration.ZERO);
        }
        Duration rest = answer.retryAfter(time.now());
        return switch (answer.status()) {
            case 408, 425, 429 -> new Failure("is busy (" + said + ")", true, rest);
            default ->
                    answer.status() >= 500
                            ? new Failure("fails (" + said + ")", true, rest)
                            : new Failure("refuses (" + said + ")", false, Duration.ZERO);
        };
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}

package isnad.fetch;

import java.time.Duration;

/**
 * How often something is sent that does not arrive, and how long is waited between: twice as long
 * each time, less up to a half by chance, so that many senders do not come back together.
 *
 * @param attempts how often it is sent at most
 * @param first the wait after the first failure
 * @param longest no wait is longer; a receiver that wants to be left alone for longer is given up
 */
public record Backoff(int attempts, Duration first, Duration longest) {
    /** Five times, after 1, 2, 4 and 8 s; a receiver may ask for two minutes. */
    public static final Backoff USUAL =
            new Backoff(5, Duration.ofSeconds(1), Duration.ofMinutes(2));

    private static final int MOST_DOUBLINGS = 20;

    /**
     * The wait after a failure.
     *
     * @param attempt which one failed, from 1
     * @param chance from 0 to 1
     */
    Duration after(int attempt, double chance) {
        Duration whole = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        Duration bounded = whole.compareTo(longest) > 0 ? longest : whole;
        return bounded.minusNanos((long) (bounded.toNanos() / 2 * chance));
    }
}

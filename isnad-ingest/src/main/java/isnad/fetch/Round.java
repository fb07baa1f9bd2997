package isnad.fetch;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Fetches many addresses, several hosts at a time, and hands on what came of them in the order in
 * which it came, in one thread.
 */
final class Round {
    /** So many pages may wait to be taken; whoever brings another waits with it. */
    private static final int AHEAD = 32;

    /** Takes what came of an address; may add others to the round. */
    @FunctionalInterface
    interface Taker {
        void take(Fetched fetched) throws IOException;
    }

    private record Arrived(Fetched fetched, Taker taker) {}

    private final Fetcher fetcher;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("isnad-fetch").factory());
    private final BlockingQueue<Arrived> arrived = new ArrayBlockingQueue<>(AHEAD);
    private int open;

    Round(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Begins to fetch an address; to be called before {@link #run} or by a taker. */
    void add(WebAddress address, Function<WebAddress, Validators> known, Taker taker) {
        open++;
        threads.submit(() -> fetch(address, known, taker));
    }

    private void fetch(WebAddress address, Function<WebAddress, Validators> known, Taker taker) {
        try {
            arrived.put(new Arrived(fetched(address, known), taker));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Fetched fetched(WebAddress address, Function<WebAddress, Validators> known)
            throws InterruptedException {
        try {
            return fetcher.fetch(address, known);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Fetched.Refused(
                    address, "could not be fetched through a fault in Isnad (" + e + ")", true);
        }
    }

    /** Returns when all that was added has come and was taken. */
    void run() throws IOException, InterruptedException {
        try {
            while (open > 0) {
                Arrived next = arrived.take();
                open--;
                next.taker().take(next.fetched());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package isnad.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work in several threads and hands the results on in the order of the work.
 *
 * @param jobs how many threads
 */
public record Batch(int jobs) {
    /** So many results a thread may wait for a slow one before them. */
    private static final int AHEAD = 8;

    /** What waits may take this share of memory before no more is begun. */
    private static final long MOST_WAITING =
            Math.max(1 << 23, Runtime.getRuntime().maxMemory() / 32);

    /** Work that holds memory. */
    public interface Weighed {
        /** In bytes, about. */
        long weight();
    }

    private record Waiting<T>(Future<T> result, long weight) {}

    /** Takes a result, in the order of the work. */
    @FunctionalInterface
    public interface Taker<T> {
        void take(T result) throws IOException;
    }

    /**
     * Does all of it; returns when the last result was taken.
     *
     * @throws IllegalStateException where work throws, with what it threw as its cause
     */
    public <T> void run(Iterator<? extends Callable<T>> work, Taker<T> taker) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
        try {
            Queue<Waiting<T>> waiting = new ArrayDeque<>();
            long weight = 0;
            while (!waiting.isEmpty() || work.hasNext()) {
                while (waiting.size() < jobs * AHEAD && weight <= MOST_WAITING && work.hasNext()) {
                    Callable<T> next = work.next();
                    waiting.add(new Waiting<>(threads.submit(next), weight(next)));
                    weight += weight(next);
                }
                Waiting<T> first = waiting.remove();
                weight -= first.weight();
                taker.take(result(first.result()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static long weight(Callable<?> work) {
        return work instanceof Weighed weighed ? weighed.weight() : 0;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

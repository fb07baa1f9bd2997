package isnad.cli;

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
record Batch(int jobs) {
    /** So many results a thread may wait for a slow one before them. */
    private static final int AHEAD = 8;

    /** Takes a result, in the order of the work. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    <T> void run(Iterator<Callable<T>> work, Taker<T> taker) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(jobs, Thread.ofPlatform().daemon().factory());
        try {
            Queue<Future<T>> waiting = new ArrayDeque<>();
            while (work.hasNext() || !waiting.isEmpty()) {
                while (work.hasNext() && waiting.size() < jobs * AHEAD) {
                    waiting.add(threads.submit(work.next()));
                }
                taker.take(result(waiting.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
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

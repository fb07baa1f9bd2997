package isnad.run;

import isnad.run.Addition.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Fetches in a thread of its own, which may be interrupted, and files what comes in groups: hosts
 * are waited for without keeping others from writing.
 */
final class Fetching {
    private static final int GROUP = 20;
    private static final int AHEAD = 64;
    private static final long LONGEST_WAIT = 3_000_000_000L;
    private static final long LOOK = 200;

    private final Intake intake;
    private final BlockingQueue<Outcome> arrived = new ArrayBlockingQueue<>(AHEAD);
    private final List<Outcome> waiting = new ArrayList<>();
    private volatile @Nullable Exception failure;

    Fetching(Intake intake) {
        this.intake = intake;
    }

    /** Brings pages. */
    @FunctionalInterface
    interface Fetch {
        /** Fetches, and hands on what comes of it. */
        void fetch(Arrival arrival) throws IOException, InterruptedException;
    }

    /** Takes what comes; waits while much is waiting. */
    @FunctionalInterface
    interface Arrival {
        /** Takes one outcome. */
        void take(Outcome outcome) throws InterruptedException;
    }

    /** Fetches all, until the run is to end. */
    void run(Fetch fetch) throws IOException, InterruptedException {
        Thread thread = Thread.ofVirtual().name("isnad-fetching").start(() -> fetch(fetch));
        long since = System.nanoTime();
        while (thread.isAlive() || !arrived.isEmpty()) {
            Outcome next = arrived.poll(LOOK, TimeUnit.MILLISECONDS);
            if (next != null) {
                waiting.add(next);
            }
            if (intake.run().isCancelled()) {
                thread.interrupt();
                arrived.clear();
            }
            if (waiting.size() >= GROUP || System.nanoTime() - since > LONGEST_WAIT) {
                file();
                since = System.nanoTime();
            }
        }
        file();
        fail();
    }

    private void fetch(Fetch fetch) {
        try {
            fetch.fetch(arrived::put);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    private void file() {
        if (!waiting.isEmpty()) {
            intake.file(waiting);
            waiting.clear();
        }
    }

    private void fail() throws IOException {
        switch (failure) {
            case IOException e when !intake.run().isCancelled() -> throw e;
            case RuntimeException e when !intake.run().isCancelled() -> throw e;
            case null, default -> {
                // It went well, or ended because it was to.
            }
        }
    }
}

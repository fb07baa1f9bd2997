package isnad.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What is remembered of one host: when it may be asked again, and how it behaved. One request at a
 * time: whoever asks waits here for his turn. Thread-safe.
 */
final class Host {
    private final Manners manners;
    private final Timekeeper time;
    private final Semaphore connections;
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant free = Instant.MIN;
    private Instant closed = Instant.MIN;
    private String whyClosed = "";
    private int strikes;

    Host(Manners manners, Timekeeper time, Semaphore connections) {
        this.manners = manners;
        this.time = time;
        this.connections = connections;
    }

    /** One request and its answer. */
    @FunctionalInterface
    interface Request {
        Answer send() throws Trouble;
    }

    /**
     * Sends a request when it is its turn and the host's pace allows it.
     *
     * @param pace the least time between this answer and the next request
     */
    Answer ask(Duration pace, Request request) throws Trouble, InterruptedException {
        turn.lockInterruptibly();
        try {
            refuseWhereClosed();
            time.waitUntil(free);
            connections.acquire();
            try {
                return request.send();
            } finally {
                connections.release();
                notBefore(time.now().plus(pace));
            }
        } finally {
            turn.unlock();
        }
    }

    private void refuseWhereClosed() throws Trouble {
        if (time.now().isBefore(closed)) {
            throw Trouble.passing("was not asked: its host " + whyClosed);
        }
    }

    /** The host is busy and wants to be left alone for a while. */
    void rest(Duration time, String why) {
        turn.lock();
        try {
            if (time.compareTo(manners.patience()) > 0) {
                close(time, why);
            } else {
                notBefore(this.time.now().plus(time));
            }
        } finally {
            turn.unlock();
        }
    }

    /** The host answered as it should. */
    void greet() {
        turn.lock();
        strikes = 0;
        turn.unlock();
    }

    /** The host refused or failed; after too many of these it is left alone. */
    void strike(String why) {
        turn.lock();
        try {
            strikes++;
            if (strikes >= manners.strikes()) {
                strikes = 0;
                close(manners.rest(), why + " " + manners.strikes() + " times in a row");
            }
        } finally {
            turn.unlock();
        }
    }

    private void close(Duration time, String why) {
        closed = this.time.now().plus(time);
        whyClosed = why + " and is left alone until " + closed;
    }

    private void notBefore(Instant moment) {
        if (free.isBefore(moment)) {
            free = moment;
        }
    }
}

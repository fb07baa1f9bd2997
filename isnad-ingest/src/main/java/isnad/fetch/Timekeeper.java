package isnad.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time, and how it is let pass.
 *
 * @param clock what time it is
 * @param pause how one waits
 */
public record Timekeeper(InstantSource clock, Pause pause) {
    /** The system's clock and sleep. */
    public static final Timekeeper SYSTEM =
            new Timekeeper(InstantSource.system(), Timekeeper::sleep);

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        /** Returns when that time has passed. */
        void pause(Duration time) throws InterruptedException;
    }

    private static void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }

    Instant now() {
        return clock.instant();
    }

    /** Returns at or after that moment. */
    public void waitUntil(Instant moment) throws InterruptedException {
        Duration time = Duration.between(now(), moment);
        if (time.isPositive()) {
            pause.pause(time);
        }
    }
}

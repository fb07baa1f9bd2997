package isnad.desk;

import isnad.ledger.DifferenceCounts;
import isnad.ledger.Ledger;
import isnad.store.StoreException;
import isnad.story.Story;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Counts in how much tellers differ, one story after the other, while nobody waits for it. */
final class LaterCounts {
    private static final int MOST_WAITING = 100;

    private final Desk desk;
    private final DifferenceCounts counts;
    private final Deque<Long> waiting = new ArrayDeque<>();
    private boolean working;

    LaterCounts(Desk desk, DifferenceCounts counts) {
        this.desk = desk;
        this.counts = counts;
    }

    /** Asks for a story; the first that were asked for give way to the latest. */
    synchronized void add(long story) {
        if (!waiting.contains(story)) {
            waiting.addLast(story);
        }
        if (waiting.size() > MOST_WAITING) {
            waiting.removeFirst();
        }
        if (!working) {
            working = true;
            Thread.ofVirtual().name("isnad-differences").start(this::work);
        }
    }

    private synchronized @Nullable Long next() {
        Long next = waiting.pollFirst();
        working = next != null;
        return next;
    }

    private void work() {
        for (Long next = next(); next != null; next = next()) {
            count(next);
        }
    }

    /** A ledger that went away meanwhile has nothing to count. */
    private void count(long number) {
        try {
            desk.ask(ledger -> count(ledger, number));
        } catch (StoreException _) {
            // Whoever asks for the page is told.
        }
    }

    private boolean count(Ledger ledger, long number) {
        Story story = ledger.story(number);
        if (story != null) {
            counts.count(ledger, story);
        }
        return story != null;
    }
}

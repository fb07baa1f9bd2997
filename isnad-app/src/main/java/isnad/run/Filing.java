package isnad.run;

import isnad.ledger.Edition;
import isnad.ledger.LedgerWriter;
import isnad.run.Addition.Outcome;

/**
 * Puts what was made ready into a ledger, and commits now and then so that readers see it come. For
 * one thread at a time.
 */
public final class Filing {
    private static final long BATCH = 500;
    private static final long WAIT = 2_000_000_000L;

    private final LedgerWriter writer;
    private long added;
    private long known;
    private long waiting;
    private long commits;
    private long committed = System.nanoTime();

    public Filing(LedgerWriter writer) {
        this.writer = writer;
    }

    /** Files one outcome; returns how many articles are new. */
    public int take(Outcome outcome) {
        int fresh = file(outcome);
        added += fresh;
        waiting += fresh;
        known += fresh == 0 && outcome.complaint() == null ? 1 : 0;
        if (waiting >= BATCH || System.nanoTime() - committed > WAIT) {
            commit();
        }
        return fresh;
    }

    private int file(Outcome outcome) {
        return outcome.page() == null
                ? writer.add(outcome.articles(), "record")
                : writer.add(outcome.page(), outcome.articles(), Edition.current());
    }

    /** Makes everything last that was taken. */
    public void commit() {
        writer.commit();
        commits++;
        waiting = 0;
        committed = System.nanoTime();
    }

    /** How many articles are new. */
    public long added() {
        return added;
    }

    /** How many outcomes brought nothing new. */
    public long known() {
        return known;
    }

    /** How often was committed. */
    public long commits() {
        return commits;
    }
}

package isnad.run;

import isnad.desk.Desk;
import isnad.ledger.Preparation;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.run.Addition.Outcome;
import isnad.store.StoreException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Adds what is made ready to a ledger for a run. The ledger is written for a moment at a time, so
 * that who corrects meanwhile waits for that moment alone, and not for pages to be read.
 */
record Intake(Desk desk, Run run) {
    private static final int JOBS = Runtime.getRuntime().availableProcessors();
    private static final int GROUP = 500;
    private static final long LONGEST_WAIT = 2_000_000_000L;
    private static final long BETWEEN_TRIES = 1000;

    /** Makes pages ready, unless the ledger has them now. */
    static Addition addition(Desk desk, Reader reader, GivenDates dates) {
        KnownPages known = desk.ask(ledger -> new KnownPages(ledger.store().pages()));
        return new Addition(reader, dates, new Preparation(desk.lexicon()), known::has);
    }

    /** Does all that work, until the run is to end. */
    void all(Iterator<? extends Callable<Outcome>> works) throws IOException {
        var ready = new Ready(new ArrayList<>(), new long[] {System.nanoTime()});
        try {
            new Batch(JOBS).run(works, outcome -> take(ready, outcome));
        } catch (CancellationException _) {
            // What is ready is filed; pages in hand are read no further.
        }
        file(ready.outcomes());
    }

    /** What is to be filed next, and when was filed last. */
    private record Ready(List<Outcome> outcomes, long[] filed) {
        boolean isDue() {
            return outcomes.size() >= GROUP || System.nanoTime() - filed[0] > LONGEST_WAIT;
        }
    }

    private void take(Ready ready, Outcome outcome) {
        if (run.isCancelled()) {
            throw new CancellationException();
        }
        ready.outcomes().add(outcome);
        if (ready.isDue()) {
            file(ready.outcomes());
            ready.outcomes().clear();
            ready.filed()[0] = System.nanoTime();
        }
    }

    /** Files what is ready already; waits while another process writes. */
    void file(List<Outcome> outcomes) {
        while (!outcomes.isEmpty()) {
            try {
                desk.change(writer -> {
                    file(outcomes, new Filing(writer));
                    return true;
                });
                return;
            } catch (StoreException e) {
                waitFor(e);
            }
        }
    }

    private void file(List<Outcome> outcomes, Filing filing) {
        List<Integer> fresh = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            fresh.add(filing.take(outcome));
        }
        filing.commit();
        for (int i = 0; i < outcomes.size(); i++) {
            run.took(outcomes.get(i), fresh.get(i));
        }
    }

    /** Throws what does not pass by waiting. */
    private void waitFor(StoreException e) {
        if (e.what() != StoreException.Cause.BUSY || run.isCancelled()) {
            throw e;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }
}

package isnad.run;

import isnad.desk.Desk;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Preparation;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import isnad.run.Addition.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Adds what is made ready to a ledger for a run, and lets others write in between. */
record Intake(Desk desk, Run run) {
    private static final int JOBS = Runtime.getRuntime().availableProcessors();

    /** Makes pages ready, unless the ledger has them now. */
    static Addition addition(Desk desk, Reader reader, GivenDates dates) {
        KnownPages known = desk.ask(ledger -> new KnownPages(ledger.store().pages()));
        return new Addition(reader, dates, new Preparation(desk.lexicon()), known::has);
    }

    /** Does all that work, until the run is to end. */
    void all(Iterator<? extends Callable<Outcome>> works) {
        while (!run.isCancelled() && works.hasNext()) {
            desk.change(writer -> some(writer, works));
        }
    }

    private boolean some(LedgerWriter writer, Iterator<? extends Callable<Outcome>> works) {
        var filing = new Filing(writer);
        BooleanSupplier goesOn =
                () -> !run.isCancelled() && !(filing.commits() > 0 && desk.isAwaited());
        try {
            new Batch(JOBS).run(new Turn(works, goesOn), outcome -> take(filing, outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filing.commit();
        return true;
    }

    private void take(Filing filing, Outcome outcome) {
        run.took(outcome, run.isCancelled() ? 0 : filing.take(outcome));
    }

    /** Files what is ready already. */
    void file(List<Outcome> outcomes) {
        desk.change(writer -> {
            var filing = new Filing(writer);
            outcomes.forEach(outcome -> take(filing, outcome));
            filing.commit();
            return true;
        });
    }

    /** Work until somebody else wants to write. */
    private record Turn(Iterator<? extends Callable<Outcome>> works, BooleanSupplier goesOn)
            implements Iterator<Callable<Outcome>> {
        @Override
        public boolean hasNext() {
            return goesOn.getAsBoolean() && works.hasNext();
        }

        @Override
        public Callable<Outcome> next() {
            if (!works.hasNext()) {
                throw new NoSuchElementException();
            }
            return works.next();
        }
    }
}

package isnad.run;

import isnad.desk.Desk;
import isnad.ledger.Edition;
import isnad.ledger.Reread;
import isnad.reading.Reader;
import java.util.function.Supplier;

/**
 * The ledger's pages are read anew.
 *
 * @param all those that these rules read, too
 */
record ReadAgain(Desk desk, Supplier<Reader> reader, boolean all) implements Task {
    /** The run is to end; what was read so far is kept. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Enough() {
            super(null, null, false, false);
        }
    }

    @Override
    public void work(Run run) {
        if (all) {
            run.expect(desk.ask(ledger -> ledger.store().pages().count()));
        }
        Reader reading = reader.get();
        try {
            long left =
                    desk.change(writer -> {
                        var reread =
                                new Reread(
                                        writer,
                                        page -> SamePage.records(reading, page),
                                        Edition.current());
                        return reread.run(all, page -> take(page, run));
                    });
            if (left > 0) {
                run.note("%,d articles were added as records and stay as they are".formatted(left));
            }
        } catch (Enough _) {
            // Ends as it was asked to.
        }
    }

    private static void take(Reread.Page page, Run run) {
        run.reread(page);
        if (run.isCancelled()) {
            throw new Enough();
        }
    }
}

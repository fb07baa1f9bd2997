package isnad.run;

import isnad.desk.Desk;
import isnad.ledger.Edition;
import isnad.ledger.LedgerWriter;
import isnad.ledger.Reread;
import isnad.ledger.Reread.Turn;
import isnad.reading.Reader;
import java.util.function.Supplier;

/**
 * The ledger's pages are read anew.
 *
 * @param all those that these rules read, too
 */
record ReadAgain(Desk desk, Supplier<Reader> reader, boolean all) implements Task {
    @Override
    public void work(Run run) {
        if (all) {
            run.expect(desk.ask(ledger -> ledger.store().pages().count()));
        }
        Reader reading = reader.get();
        Turn turn = Turn.START;
        while (!turn.done() && !run.isCancelled()) {
            long behind = turn.reached();
            turn = desk.change(writer -> some(writer, reading, behind, run));
        }
        if (turn.left() > 0) {
            run.note(
                    "%,d articles were added as records and stay as they are"
                            .formatted(turn.left()));
        }
    }

    /** Goes on until somebody else wants to write, or the run is to end. */
    private Turn some(LedgerWriter writer, Reader reading, long behind, Run run) {
        var reread = new Reread(writer, page -> SamePage.records(reading, page), Edition.current());
        return reread.run(all, behind, () -> !desk.isAwaited() && !run.isCancelled(), run::reread);
    }
}

package isnad.ledger;

import isnad.store.RelationTable;
import isnad.story.Days;
import java.util.stream.Stream;

/** The parts of the order of days that a question is about. */
final class Spans {
    private static final Days UNDATED = new Days(RelationTable.UNDATED, RelationTable.UNDATED);

    private Spans() {}

    /** Those days, and behind them what has no date where all days are asked for. */
    static Stream<Days> of(Days days, boolean undated) {
        boolean all = days.from() == Days.EARLIEST && days.to() == Days.LATEST;
        return undated && all ? Stream.of(days, UNDATED) : Stream.of(days);
    }
}

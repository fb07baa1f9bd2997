package isnad.ledger;

import isnad.store.RelationTable;
import isnad.story.Days;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of the order of days that a question is about. */
final class Spans {
    private static final Days UNDATED = new Days(RelationTable.UNDATED, RelationTable.UNDATED);

    private Spans() {}

    /**
     * What is found in those days, and behind it what has no date where all days are asked for. A
     * flat map would read a whole span before it hands on the first of it.
     */
    static <T> Stream<T> stream(Days days, boolean undated, Function<Days, Stream<T>> found) {
        boolean all = days.from() == Days.EARLIEST && days.to() == Days.LATEST;
        return undated && all
                ? Stream.concat(found.apply(days), found.apply(UNDATED))
                : found.apply(days);
    }
}

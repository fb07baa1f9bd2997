package isnad.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Streams rows that are read a block at a time, each block behind the last row of the one before.
 */
final class Blocks<T> implements Iterator<T> {
    static final int SIZE = 256;

    private final Function<T, List<T>> reading;
    private final Deque<T> block = new ArrayDeque<>();
    private T last;
    private boolean done;

    private Blocks(T before, Function<T, List<T>> reading) {
        this.last = before;
        this.reading = reading;
    }

    /**
     * @param before stands before the first row
     * @param reading the rows behind one, at most {@link #SIZE}; fewer at the end
     */
    static <T> Stream<T> stream(T before, Function<T, List<T>> reading) {
        var blocks = new Blocks<T>(before, reading);
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(blocks, order), false);
    }

    @Override
    public boolean hasNext() {
        if (block.isEmpty() && !done) {
            List<T> rows = reading.apply(last);
            block.addAll(rows);
            done = rows.size() < SIZE;
        }
        return !block.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = block.removeFirst();
        return last;
    }
}

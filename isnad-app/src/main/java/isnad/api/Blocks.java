package isnad.api;

import isnad.desk.Desk;
import isnad.ledger.Ledger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All values of a list, read some at a time: nobody holds a reader of the ledger while somebody
 * slow takes an export.
 */
final class Blocks<T> implements Iterator<T> {
    private static final int SIZE = 256;

    /** The values behind one of them; all behind null. */
    interface Reading<T> {
        Iterator<T> behind(Ledger ledger, @Nullable T last);
    }

    private final Desk desk;
    private final Reading<T> reading;
    private final Function<Ledger, Predicate<? super T>> filter;
    private final Deque<T> block = new ArrayDeque<>();
    private @Nullable T last;
    private boolean more = true;

    Blocks(Desk desk, Reading<T> reading, Function<Ledger, Predicate<? super T>> filter) {
        this.desk = desk;
        this.reading = reading;
        this.filter = filter;
    }

    @Override
    public boolean hasNext() {
        while (block.isEmpty() && more) {
            Batch<T> batch = desk.ask(this::read);
            block.addAll(batch.items());
            last = batch.last() == null ? last : batch.last();
            more = batch.more();
        }
        return !block.isEmpty();
    }

    private Batch<T> read(Ledger ledger) {
        return Batch.of(reading.behind(ledger, last), filter.apply(ledger), SIZE);
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return block.removeFirst();
    }
}

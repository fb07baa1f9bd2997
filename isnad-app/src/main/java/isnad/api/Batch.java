package isnad.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param last that was looked at, wanted or not; null where there was none
 * @param more whether there are values behind it
 */
record Batch<T>(List<T> items, @Nullable T last, boolean more) {
    /** So many values are looked at for one reply, however few of them are wanted. */
    static final int MOST_LOOKED_AT = 2000;

    Batch {
        items = List.copyOf(items);
    }

    /** The first that are wanted, at most {@code limit}. */
    static <T> Batch<T> of(Iterator<T> values, Predicate<? super T> wanted, int limit) {
        List<T> items = new ArrayList<>();
        T last = null;
        for (int looked = 0;
                items.size() < limit && looked < MOST_LOOKED_AT && values.hasNext();
                looked++) {
            last = values.next();
            if (wanted.test(last)) {
                items.add(last);
            }
        }
        return new Batch<>(items, last, values.hasNext());
    }

    /** Those behind the first {@code from}, at most {@code limit}. */
    static <T> Batch<T> of(List<T> all, long from, int limit) {
        return of(all.stream().skip(from).iterator(), _ -> true, limit);
    }
}

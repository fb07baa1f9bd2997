package isnad.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The documents of one input, one by one. */
interface Deliveries extends Closeable {
    /**
     * The next, or null behind the last.
     *
     * @throws IOException where the rest cannot be had, with what is wrong as its message
     */
    @Nullable Delivery next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** A single delivery. */
    static Deliveries of(Delivery only) {
        return of(java.util.List.of(only));
    }

    /** Deliveries that are there already. */
    static Deliveries of(Iterable<? extends Delivery> all) {
        var left = all.iterator();
        return () -> left.hasNext() ? left.next() : null;
    }
}

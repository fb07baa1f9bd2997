package isnad.input;

import isnad.input.Gunzip.Damage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What lies in a gzip file, and behind it what of the file was damaged. */
final class GzipDeliveries implements Deliveries {
    private static final String DAMAGED =
            "%s at byte %d; what could be unpacked was read, get the file again for the rest";

    private final String name;
    private final Gunzip gunzip;
    private final Deliveries inner;
    private final Queue<Lost> lost = new ArrayDeque<>();

    GzipDeliveries(String name, Gunzip gunzip, Deliveries inner) {
        this.name = name;
        this.gunzip = gunzip;
        this.inner = inner;
    }

    @Override
    public @Nullable Delivery next() throws IOException {
        Delivery next = inner.next();
        for (Damage damage : gunzip.damages()) {
            lost.add(new Lost(name, DAMAGED.formatted(damage.what(), damage.at())));
        }
        return next == null ? lost.poll() : next;
    }

    @Override
    public void close() throws IOException {
        inner.close();
        gunzip.close();
    }
}

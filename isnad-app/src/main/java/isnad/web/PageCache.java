package isnad.web;

import isnad.http.Reply;
import isnad.http.Visitor;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were made since the ledger last changed. Those that were not asked for longest go
 * first when there are too many bytes. Thread-safe.
 */
final class PageCache {
    /** An eighth of the heap. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() >> 3;

    private static final int MOST_OF_ONE = 2 << 20;

    private final Map<Key, Reply.Whole> pages = new LinkedHashMap<>(256, 0.75f, true);
    private long version = -1;
    private long bytes;

    /** What a page depends on besides the ledger. */
    record Key(String address, Visitor visitor, Preferences preferences) {}

    /** Makes a page. */
    interface Making {
        Reply make() throws IOException;
    }

    /** The page of that version of the ledger. */
    Reply get(Key key, long now, Making making) throws IOException {
        Reply known = known(key, now);
        if (known != null) {
            return known;
        }
        Reply made = making.make();
        if (made instanceof Reply.Whole whole && whole.status() == 200) {
            whole.body().pack();
            keep(key, now, whole);
        }
        return made;
    }

    private synchronized @Nullable Reply known(Key key, long now) {
        if (now != version) {
            pages.clear();
            bytes = 0;
            version = now;
        }
        return pages.get(key);
    }

    private synchronized void keep(Key key, long now, Reply.Whole made) {
        int weight = made.body().weight();
        if (now != version || weight > MOST_OF_ONE) {
            return;
        }
        Reply.Whole before = pages.put(key, made);
        bytes += weight - (before == null ? 0 : before.body().weight());
        Iterator<Reply.Whole> eldest = pages.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().body().weight();
            eldest.remove();
        }
    }
}

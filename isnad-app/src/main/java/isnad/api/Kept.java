package isnad.api;

import isnad.desk.Desk;
import isnad.http.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Replies that are dear to make, kept until the ledger changes. */
final class Kept {
    private static final int MOST = 100;
    private static final int MOST_BYTES = 1 << 18;

    private final Desk desk;
    private final Map<String, Reply.Whole> replies =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Reply.Whole> eldest) {
                    return size() > MOST;
                }
            };

    private long version = -1;

    Kept(Desk desk) {
        this.desk = desk;
    }

    Reply reply(String address, Supplier<Reply> making) {
        long now = desk.version();
        Reply known = get(address, now);
        if (known != null) {
            return known;
        }
        Reply made = making.get();
        if (made instanceof Reply.Whole whole && whole.body().length() <= MOST_BYTES) {
            put(address, whole, now);
        }
        return made;
    }

    private synchronized @Nullable Reply get(String address, long now) {
        if (version != now) {
            replies.clear();
            version = now;
        }
        return replies.get(address);
    }

    private synchronized void put(String address, Reply.Whole reply, long made) {
        if (version == made) {
            replies.put(address, reply);
        }
    }
}

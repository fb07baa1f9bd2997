package isnad.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was answered lately, as long as the ledger has not changed. Thread-safe. */
final class Recent<K, V> {
    private static final int MOST = 200;

    private final Map<K, V> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > MOST;
                }
            };
    private long version = -1;

    /** The answer of that version of the ledger; found out where it is not known. */
    V get(K key, long now, Supplier<V> finding) {
        V known = known(key, now);
        if (known != null) {
            return known;
        }
        V found = finding.get();
        keep(key, found, now);
        return found;
    }

    private synchronized @Nullable V known(K key, long now) {
        if (version != now) {
            answers.clear();
            version = now;
        }
        return answers.get(key);
    }

    private synchronized void keep(K key, V found, long now) {
        if (version == now) {
            answers.put(key, found);
        }
    }
}

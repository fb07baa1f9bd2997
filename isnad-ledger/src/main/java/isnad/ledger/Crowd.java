package isnad.ledger;

import isnad.store.ArticleTable;
import isnad.story.Days;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many articles a ledger has of the days round one; counted once a day, then kept up. */
final class Crowd {
    private static final int REACH = 3;
    private static final int AT_HAND = 10_000;

    private final ArticleTable articles;
    private final Map<Integer, Long> byDay =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Long> eldest) {
                    return size() > AT_HAND;
                }
            };

    Crowd(ArticleTable articles) {
        this.articles = articles;
    }

    /** How many there are; 0 where the day is not known. */
    long round(@Nullable Days published) {
        if (published == null) {
            return 0;
        }
        long sum = 0;
        for (int day = published.from() - REACH; day <= published.from() + REACH; day++) {
            sum += of(day);
        }
        return sum;
    }

    private long of(int day) {
        Long known = byDay.get(day);
        if (known == null) {
            known = articles.published(day);
            byDay.put(day, known);
        }
        return known;
    }

    /** One article more, which the store has not got yet. */
    void add(@Nullable Days published) {
        if (published != null) {
            byDay.put(published.from(), of(published.from()) + 1);
        }
    }

    /** Counts anew. */
    void forget() {
        byDay.clear();
    }
}

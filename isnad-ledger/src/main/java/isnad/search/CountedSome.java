package isnad.search;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Counts articles, one by one only up to a limit: whoever reads twenty of a million waits for no
 * exact number. For one query.
 */
final class CountedSome implements CollectorManager<CountedSome.Counting, Long> {
    private final long most;
    private final AtomicLong counted = new AtomicLong();

    /**
     * @param most from so many on articles that would have to be looked at are not counted
     */
    CountedSome(long most) {
        this.most = most;
    }

    /** Whether everything was counted. */
    boolean isExact() {
        return counted.get() < most;
    }

    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Long reduce(Collection<Counting> parts) {
        return parts.stream().mapToLong(part -> part.found).sum();
    }

    /** Counts of some segments. */
    final class Counting implements Collector {
        private @Nullable Weight weight;
        private long found;

        @Override
        public void setWeight(Weight of) {
            weight = of;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            int known = weight == null ? -1 : weight.count(leaf);
            if (known >= 0) {
                found += known;
            }
            if (known >= 0 || !isExact()) {
                throw new CollectionTerminatedException();
            }
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) {
                    found++;
                    if (counted.incrementAndGet() >= most) {
                        throw new CollectionTerminatedException();
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

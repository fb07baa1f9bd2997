package isnad.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Gathers the numbers of all articles that answer. */
final class Numbers implements CollectorManager<Numbers.Gathering, long[]> {
    @Override
    public Gathering newCollector() {
        return new Gathering();
    }

    @Override
    public long[] reduce(Collection<Gathering> all) {
        return all.stream()
                .flatMapToLong(part -> Arrays.stream(part.numbers, 0, part.size))
                .toArray();
    }

    /** Numbers of some segments. */
    static final class Gathering implements Collector {
        private long[] numbers = new long[64];
        private int size;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            NumericDocValues articles = DocValues.getNumeric(leaf.reader(), Fields.ARTICLE);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    if (articles.advanceExact(document)) {
                        add(articles.longValue());
                    }
                }
            };
        }

        private void add(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}

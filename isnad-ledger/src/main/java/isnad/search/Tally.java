package isnad.search;

import isnad.model.EventType;
import isnad.model.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the articles that answer by what they have. */
final class Tally implements CollectorManager<Tally.Counting, Counts> {
    @Override
    public Counting newCollector() {
        return new Counting();
    }

    @Override
    public Counts reduce(Collection<Counting> parts) {
        var sum = new Counting();
        parts.forEach(sum::add);
        return sum.counts();
    }

    /** Counts of some segments. */
    static final class Counting implements Collector {
        private final Map<String, Long> outlets = new TreeMap<>();
        private final Map<Integer, Long> years = new TreeMap<>();
        private final long[] kinds = new long[Long.SIZE];
        private long total;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new LeafCounting(leaf);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        void add(Counting other) {
            other.outlets.forEach((outlet, count) -> outlets.merge(outlet, count, Long::sum));
            other.years.forEach((year, count) -> years.merge(year, count, Long::sum));
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] += other.kinds[i];
            }
            total += other.total;
        }

        private void addKinds(long bits) {
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                kinds[Long.numberOfTrailingZeros(rest)]++;
            }
        }

        Counts counts() {
            Map<EventType, Long> types = new HashMap<>();
            for (EventType type : EventType.values()) {
                types.put(type, kinds[type.ordinal()]);
            }
            Map<Status, Long> statuses = new HashMap<>();
            for (Status status : Status.values()) {
                statuses.put(status, kinds[Integer.SIZE + status.ordinal()]);
            }
            return new Counts(total, outlets, years, types, statuses);
        }

        /** Counts in plain arrays, and by names only when a segment is done. */
        private final class LeafCounting implements LeafCollector {
            private final NumericDocValues days;
            private final NumericDocValues kindBits;
            private final SortedDocValues outlet;

            /** By the outlet's number in the segment; the last is for articles of none. */
            private final long[] byOutlet;

            private final Map<Integer, long[]> byYear = new HashMap<>();

            LeafCounting(LeafReaderContext leaf) throws IOException {
                days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
                kindBits = DocValues.getNumeric(leaf.reader(), Fields.KINDS);
                outlet = DocValues.getSorted(leaf.reader(), Fields.OUTLET);
                byOutlet = new long[outlet.getValueCount() + 1];
            }

            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                total++;
                addKinds(kindBits.advanceExact(document) ? kindBits.longValue() : 0);
                boolean known = outlet.advanceExact(document);
                byOutlet[known ? outlet.ordValue() : byOutlet.length - 1]++;
                byYear.computeIfAbsent(year(document), _ -> new long[1])[0]++;
            }

            private int year(int document) throws IOException {
                return days.advanceExact(document)
                        ? LocalDate.ofEpochDay(days.longValue()).getYear()
                        : 0;
            }

            @Override
            public void finish() throws IOException {
                byYear.forEach((year, count) -> years.merge(year, count[0], Long::sum));
                for (int i = 0; i < byOutlet.length; i++) {
                    if (byOutlet[i] > 0) {
                        outlets.merge(name(i), byOutlet[i], Long::sum);
                    }
                }
            }

            private String name(int number) throws IOException {
                return number == byOutlet.length - 1 ? "" : outlet.lookupOrd(number).utf8ToString();
            }
        }
    }
}

package isnad.ledger;

import isnad.store.TraitTable.Trait;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The traits of one era at hand: the same as the store has of it, in the same order. */
final class Era {
    private static final int FEW = 2;

    /** More days than an era has. */
    private static final int LENGTH = 1 << 10;

    /** Targets go below this, to both sides. */
    private static final long MOST_TARGETS = 1L << 40;

    private final int first;
    private final Map<Long, Places> features = new HashMap<>();
    private int size;

    /**
     * @param first the first day of any trait that will come, at most an era before the last
     */
    Era(int first) {
        this.first = first;
    }

    /** Days and targets that have one feature, packed and sorted. */
    private static final class Places {
        private long[] places = new long[FEW];
        private int size;

        /** Where a place is, or minus one and minus where it would be. */
        int at(long place) {
            return size == 0 || place > places[size - 1]
                    ? -1 - size
                    : Arrays.binarySearch(places, 0, size, place);
        }

        void insert(int at, long place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            System.arraycopy(places, at, places, at + 1, size - at);
            places[at] = place;
            size++;
        }

        void remove(int at) {
            System.arraycopy(places, at + 1, places, at, size - at - 1);
            size--;
        }
    }

    /** How many traits there are. */
    int size() {
        return size;
    }

    private long place(int day, long target) {
        return ((long) day - first) * 2 * MOST_TARGETS + target + MOST_TARGETS;
    }

    void add(Trait trait) {
        Places places = features.computeIfAbsent(trait.feature(), _ -> new Places());
        long place = place(trait.day(), trait.target());
        int at = places.at(place);
        if (at < 0) {
            places.insert(-1 - at, place);
            size++;
        }
    }

    void remove(Trait trait) {
        Places places = features.get(trait.feature());
        int at = places == null ? -1 : places.at(place(trait.day(), trait.target()));
        if (places != null && at >= 0) {
            places.remove(at);
            size--;
        }
    }

    /** Takes what has the feature, from one day to another, in their order. */
    void find(long feature, int from, int to, Shared found) {
        Places places = features.get(feature);
        if (places == null) {
            return;
        }
        int at = places.at(place(Math.max(from, first), -MOST_TARGETS));
        long end = place(Math.min(to, first + LENGTH), MOST_TARGETS - 1);
        for (int i = at < 0 ? -1 - at : at; i < places.size && places.places[i] <= end; i++) {
            if (!found.add(places.places[i] % (2 * MOST_TARGETS) - MOST_TARGETS)) {
                return;
            }
        }
    }
}

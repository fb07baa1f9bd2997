package isnad.ledger;

import isnad.store.TraitTable;
import isnad.store.TraitTable.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The store's traits, with those of the eras that are asked for again and again at hand. What is
 * found never depends on what is at hand. For one writer.
 */
final class Traits {
    /** An era that was asked for so often is taken from the store. */
    private static final int OFTEN = 100;

    /** So many traits are at hand: some fifty bytes each. */
    private static final int MOST_AT_HAND = 4_000_000;

    private static final int MOST_OF_ERA = MOST_AT_HAND / 2;

    /** What has no day is looked for in so many eras, the last ones. */
    private static final int MOST_ERAS = 256;

    private final TraitTable table;
    private final Map<Integer, Era> held = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Integer> asked = new HashMap<>();
    private final List<Trait> unwritten = new ArrayList<>();
    private @Nullable NavigableSet<Integer> eras;

    Traits(TraitTable table) {
        this.table = table;
    }

    /** Forgets what is at hand, as after a transaction was taken back. */
    void forget() {
        held.clear();
        asked.clear();
        unwritten.clear();
        eras = null;
    }

    /** Adds a trait, which is in the store after {@link #write}. */
    void add(Trait trait) {
        unwritten.add(trait);
        int number = TraitTable.era(trait.day());
        Era era = held.get(number);
        if (era != null) {
            era.add(trait);
        }
        if (eras != null) {
            eras.add(number);
        }
    }

    void remove(Trait trait) {
        write();
        table.remove(trait);
        Era era = held.get(TraitTable.era(trait.day()));
        if (era != null) {
            era.remove(trait);
        }
    }

    /** Puts what was added into the store. */
    void write() {
        if (!unwritten.isEmpty()) {
            table.add(unwritten);
            unwritten.clear();
            makeRoom();
        }
    }

    /** Takes what has the feature from one day to another, in the order of days. */
    void find(long feature, int from, int to, Shared found) {
        int last = TraitTable.era(to);
        for (int era = TraitTable.era(from); era <= last && found.wanted() > 0; era++) {
            findIn(era, feature, from, to, found);
        }
    }

    /** As {@link #find}, of the last eras only, those that have no day first. */
    void findLast(long feature, int from, int to, Shared found) {
        int left = MOST_ERAS;
        Iterator<Integer> last =
                eras().subSet(TraitTable.era(from), true, TraitTable.era(to), true)
                        .descendingIterator();
        while (last.hasNext() && left-- > 0 && found.wanted() > 0) {
            findIn(last.next(), feature, from, to, found);
        }
    }

    private NavigableSet<Integer> eras() {
        if (eras == null) {
            write();
            eras = table.eras();
        }
        return eras;
    }

    private void findIn(int number, long feature, int from, int to, Shared found) {
        Era era = held.get(number);
        if (era == null && asked.merge(number, 1, Integer::sum) > OFTEN) {
            era = hold(number);
        }
        if (era != null) {
            era.find(feature, from, to, found);
        } else {
            write();
            table.find(number, feature, from, to, found.articles(), found.wanted())
                    .forEach(found::add);
        }
    }

    /** Takes an era from the store; null where it is too much. */
    private @Nullable Era hold(int number) {
        write();
        List<Trait> traits = table.ofEra(number, MOST_OF_ERA);
        asked.put(number, traits.size() == MOST_OF_ERA ? Integer.MIN_VALUE : 0);
        if (traits.size() == MOST_OF_ERA) {
            return null;
        }
        var era = new Era(TraitTable.firstDay(number));
        traits.forEach(era::add);
        held.put(number, era);
        return era;
    }

    /** Lets go of the eras that were not asked for the longest. */
    private void makeRoom() {
        int size = held.values().stream().mapToInt(Era::size).sum();
        Iterator<Era> oldest = held.values().iterator();
        while (size > MOST_AT_HAND) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }
}

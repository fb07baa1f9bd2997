package isnad.ledger;

import isnad.store.RelationTable;
import isnad.store.TraitTable;
import isnad.story.Days;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Finds what shares features with something new, by the day. */
final class Alike {
    /** A feature that more targets have within the window tells little. */
    private static final int MOST_OF_FEATURE = 200;

    private static final int LONGEST = 92;

    private final TraitTable traits;

    Alike(TraitTable traits) {
        this.traits = traits;
    }

    /** The day of what is dated, or the place of what is not, or is not to a season. */
    static int day(@Nullable Days days) {
        return days == null || days.length() > LONGEST ? RelationTable.UNDATED : days.from();
    }

    void add(long[] features, int day, long target) {
        Arrays.stream(features).distinct().forEach(feature -> traits.add(feature, day, target));
    }

    void remove(long[] features, int day, long target) {
        Arrays.stream(features).forEach(feature -> traits.remove(feature, day, target));
    }

    /**
     * Targets that share features, those that share the most first.
     *
     * @param days of what is looked for; null where it is not known
     * @param before so many days before them are looked through
     * @param behind so many behind them
     */
    List<Long> find(
            long[] features,
            @Nullable Days days,
            int before,
            int behind,
            int most,
            LongPredicate wanted) {
        Map<Long, Integer> shared = new HashMap<>();
        for (long feature : Arrays.stream(features).distinct().toArray()) {
            for (long target : find(feature, days, before, behind)) {
                if (wanted.test(target)) {
                    shared.merge(target, 1, Integer::sum);
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Long> find(long feature, @Nullable Days days, int before, int behind) {
        int undated = RelationTable.UNDATED;
        if (days == null || day(days) == undated) {
            return traits.find(feature, Days.EARLIEST, Days.LATEST, undated, MOST_OF_FEATURE);
        }
        int from = Math.max(days.from(), Days.EARLIEST) - before;
        int to = Math.min(days.to(), Days.LATEST) + behind;
        return traits.find(feature, from, to, undated, MOST_OF_FEATURE);
    }
}

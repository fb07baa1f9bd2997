package isnad.ledger;

import isnad.store.RelationTable;
import isnad.store.TraitTable.Trait;
import isnad.story.Days;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what shares features with something new, by the day. */
final class Alike {
    /** A feature that more targets have within the window tells little. */
    private static final int MOST_OF_FEATURE = 200;

    private static final int LONGEST = 92;

    private final Traits traits;

    Alike(Traits traits) {
        this.traits = traits;
    }

    /** The day of what is dated, or the place of what is not, or is not to a season. */
    static int day(@Nullable Days days) {
        return days == null || days.length() > LONGEST ? RelationTable.UNDATED : days.from();
    }

    void add(long[] features, int day, long target) {
        for (long feature : distinct(features)) {
            traits.add(new Trait(feature, day, target));
        }
    }

    void remove(long[] features, int day, long target) {
        for (long feature : distinct(features)) {
            traits.remove(new Trait(feature, day, target));
        }
    }

    private static long[] distinct(long[] features) {
        return Arrays.stream(features).distinct().toArray();
    }

    /** Puts what was added into the store. */
    void write() {
        traits.write();
    }

    /** Forgets what is at hand, as after a transaction was taken back. */
    void forget() {
        traits.forget();
    }

    /**
     * Targets that share features, those that share the most first.
     *
     * @param days of what is looked for; null where it is not known
     * @param before so many days before them are looked through
     * @param behind so many behind them
     * @param articles whether articles are looked for, not events
     */
    List<Long> find(
            long[] features,
            @Nullable Days days,
            int before,
            int behind,
            boolean articles,
            int most) {
        var shared = new Shared(articles, MOST_OF_FEATURE);
        for (long feature : distinct(features)) {
            shared.next();
            find(feature, days, before, behind, shared);
        }
        return shared.most(most);
    }

    private void find(long feature, @Nullable Days days, int before, int behind, Shared shared) {
        int from = days == null ? Days.EARLIEST : Math.max(days.from(), Days.EARLIEST) - before;
        int to = days == null ? Days.LATEST : Math.min(days.to(), Days.LATEST) + behind;
        if (day(days) == RelationTable.UNDATED) {
            traits.findLast(feature, from, to, shared);
        } else {
            traits.find(feature, from, to, shared);
        }
        traits.find(feature, RelationTable.UNDATED, RelationTable.UNDATED, shared);
    }
}

package isnad.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts how many features targets share with something new. */
final class Shared {
    private static final int SOME = 512;

    private final boolean articles;
    private final int mostOfFeature;
    private long[] targets = new long[SOME];
    private int size;
    private int ofFeature;

    /**
     * @param articles whether articles are looked for, not events
     * @param mostOfFeature so many targets are taken for each feature
     */
    Shared(boolean articles, int mostOfFeature) {
        this.articles = articles;
        this.mostOfFeature = mostOfFeature;
    }

    /** Another feature's targets come now. */
    void next() {
        ofFeature = 0;
    }

    /** Whether articles are looked for, not events. */
    boolean articles() {
        return articles;
    }

    /** How many targets of this feature are still wanted. */
    int wanted() {
        return mostOfFeature - ofFeature;
    }

    /** Takes a target if it is one of those looked for; whether another one is wanted. */
    boolean add(long target) {
        if (target < 0 == articles && wanted() > 0) {
            take(target);
        }
        return wanted() > 0;
    }

    private void take(long target) {
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, 2 * size);
        }
        targets[size++] = target;
        ofFeature++;
    }

    /** Those that share the most first, of equals the lower ones. */
    List<Long> most(int most) {
        Arrays.sort(targets, 0, size);
        int[] starts = starts();
        List<Long> found = new ArrayList<>(most);
        for (int count = longest(starts); count > 0; count--) {
            for (int i = 0; i + 1 < starts.length && found.size() < most; i++) {
                if (starts[i + 1] - starts[i] == count) {
                    found.add(targets[starts[i]]);
                }
            }
        }
        return found;
    }

    /** Where each target begins, and the end. */
    private int[] starts() {
        int[] starts = new int[size + 1];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || targets[i] != targets[i - 1]) {
                starts[count++] = i;
            }
        }
        starts[count++] = size;
        return Arrays.copyOf(starts, count);
    }

    private static int longest(int[] starts) {
        int longest = 0;
        for (int i = 0; i + 1 < starts.length; i++) {
            longest = Math.max(longest, starts[i + 1] - starts[i]);
        }
        return longest;
    }
}

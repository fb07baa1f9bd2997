package isnad.bench.ner;

import isnad.ner.Tag;
import isnad.text.NameKind;
import java.util.Arrays;
import java.util.Locale;

/** Counts whole names right, as the CoNLL shared task does: a tag out of place begins a name. */
final class SpanScore {
    private final int[] gold = new int[NameKind.values().length];
    private final int[] found = new int[NameKind.values().length];
    private final int[] right = new int[NameKind.values().length];

    void add(int[] truth, int[] answer) {
        int goldFrom = -1;
        int foundFrom = -1;
        for (int i = 0; i <= truth.length; i++) {
            boolean goldEnds = goldFrom >= 0 && ends(truth, i);
            boolean foundEnds = foundFrom >= 0 && ends(answer, i);
            if (goldEnds
                    && foundEnds
                    && goldFrom == foundFrom
                    && Tag.kind(truth[goldFrom]) == Tag.kind(answer[goldFrom])) {
                right[Tag.kind(truth[goldFrom]).ordinal()]++;
            }
            goldFrom = next(truth, i, goldFrom, goldEnds, gold);
            foundFrom = next(answer, i, foundFrom, foundEnds, found);
        }
    }

    private static boolean ends(int[] tags, int at) {
        return at == tags.length || !Tag.goesOn(tags[at - 1], tags[at]);
    }

    private static int next(int[] tags, int at, int from, boolean ends, int[] count) {
        int open = ends ? -1 : from;
        if (open < 0 && at < tags.length && tags[at] != Tag.OUTSIDE) {
            count[Tag.kind(tags[at]).ordinal()]++;
            return at;
        }
        return open;
    }

    /** The harmonic mean of precision and recall over the first {@code kinds} kinds. */
    double f1(int kinds) {
        return 2.0 * sum(right, kinds) / Math.max(1, sum(gold, kinds) + sum(found, kinds));
    }

    private static int sum(int[] counts, int kinds) {
        return Arrays.stream(counts, 0, kinds).sum();
    }

    private static String row(String name, int gold, int found, int right) {
        double precision = (double) right / Math.max(1, found);
        double recall = (double) right / Math.max(1, gold);
        double f1 = 2.0 * right / Math.max(1, gold + found);
        return String.format(
                Locale.ROOT,
                "%-13s P %.3f R %.3f F1 %.3f  (%d of %d, %d found)%n",
                name,
                precision,
                recall,
                f1,
                right,
                gold,
                found);
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (NameKind kind : NameKind.values()) {
            int k = kind.ordinal();
            out.append(row(kind.name(), gold[k], found[k], right[k]));
        }
        out.append(row("without OTHER", sum(gold, 3), sum(found, 3), sum(right, 3)));
        return out.append(row("all", sum(gold, 4), sum(found, 4), sum(right, 4))).toString();
    }
}

package isnad.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Which threes of letters a model keeps. */
final class Commonest {
    private Commonest() {}

    /** At most {@code most} threes, in order: turn by turn the commonest of each language. */
    static int[] of(int[][] counts, int most) {
        int[][] ranked = Arrays.stream(counts).map(Commonest::ranked).toArray(int[][]::new);
        var kept = new BitSet();
        for (int rank = 0; rank < Alphabet.THREES && kept.cardinality() < most; rank++) {
            for (int[] threes : ranked) {
                if (rank < threes.length) {
                    kept.set(threes[rank]);
                }
            }
        }
        return kept.stream().limit(most).toArray();
    }

    private static int[] ranked(int[] counts) {
        return IntStream.range(0, counts.length)
                .filter(three -> counts[three] > 1)
                .boxed()
                .sorted(Comparator.comparingInt(three -> -counts[three]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

package isnad.copies;

import java.util.Arrays;

/**
 * MinHash by one permutation (Li, Owen, Zhang, NIPS 2012): each shingle falls into one of 128 bins,
 * each bin keeps its least hash, and an empty bin borrows from another that its own number leads to
 * (optimal densification, Shrivastava, ICML 2017). Two texts agree in as many bins as their
 * shingles are alike (Jaccard).
 */
final class Sketch {
    static final int BINS = 128;

    private static final int BIN_BITS = 7;
    private static final int EMPTY = -1;

    private Sketch() {}

    /** The sketch of at least one shingle. */
    static int[] of(long[] shingles) {
        int[] bins = new int[BINS];
        Arrays.fill(bins, EMPTY);
        for (long shingle : shingles) {
            int bin = (int) (shingle >>> Long.SIZE - BIN_BITS);
            int value = (int) (shingle >>> 20);
            if (Integer.compareUnsigned(value, bins[bin]) < 0) {
                bins[bin] = value;
            }
        }
        return filled(bins);
    }

    private static int[] filled(int[] bins) {
        int[] out = bins.clone();
        for (int bin = 0; bin < BINS; bin++) {
            for (int attempt = 1; out[bin] == EMPTY; attempt++) {
                int other = (int) Hashes.join(bin, attempt) & BINS - 1;
                out[bin] = bins[other];
            }
        }
        return out;
    }
}

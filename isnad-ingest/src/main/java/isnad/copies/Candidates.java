package isnad.copies;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the texts that may be copies of a text, in two ways. Banded MinHash (42 bands of 3 bins)
 * finds texts that are alike as a whole: at a Jaccard of 0.5 it misses one in 300, at 0.1 it meets
 * one in 25. Anchors, every sixth shingle by its hash, find a text within a longer one: a candidate
 * shares a quarter of the shorter text's anchors. Not thread-safe.
 */
final class Candidates {
    private static final int ROWS = 3;
    private static final int BANDS = Sketch.BINS / ROWS;

    /** Hashes below it, unsigned, are anchors: every sixth. */
    private static final long ANCHOR = Long.divideUnsigned(-1L, 6);

    private static final int WANTED = 4;

    private final Postings bands = new Postings();
    private final Postings anchors = new Postings();
    private int[] anchorCounts = new int[1 << 10];
    private int[] hits = new int[1 << 10];
    private int[] met = new int[64];
    private int metCount;

    /** Hands on the numbers of the candidates among the texts before, then adds the text. */
    void meet(int text, long[] shingles, IntConsumer candidate) {
        reserve(text);
        int own = meetAnchors(text, shingles);
        anchorCounts[text] = own;
        for (int i = 0; i < metCount; i++) {
            int other = met[i];
            int least = Math.min(own, anchorCounts[other]);
            hits[other] = hits[other] * WANTED >= least ? -1 : 0;
        }
        meetBands(text, Sketch.of(shingles));
        report(candidate);
    }

    private void reserve(int text) {
        if (text >= hits.length) {
            hits = Arrays.copyOf(hits, text * 2);
            anchorCounts = Arrays.copyOf(anchorCounts, text * 2);
        }
    }

    private int meetAnchors(int text, long[] shingles) {
        long[] chosen =
                Arrays.stream(shingles)
                        .filter(hash -> Long.compareUnsigned(hash * 31, ANCHOR) < 0)
                        .sorted()
                        .distinct()
                        .toArray();
        for (long hash : chosen) {
            anchors.meet((int) hash, text, this::hit);
        }
        return chosen.length;
    }

    private void hit(int other) {
        if (hits[other]++ == 0) {
            add(other);
        }
    }

    private void add(int other) {
        if (metCount == met.length) {
            met = Arrays.copyOf(met, metCount * 2);
        }
        met[metCount++] = other;
    }

    private void meetBands(int text, int[] sketch) {
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = Hashes.join(key, sketch[band * ROWS + row]);
            }
            bands.meet((int) key, text, this::alike);
        }
    }

    private void alike(int other) {
        if (hits[other] == 0) {
            add(other);
        }
        hits[other] = -1;
    }

    private void report(IntConsumer candidate) {
        int[] found = Arrays.copyOf(met, metCount);
        metCount = 0;
        Arrays.sort(found);
        for (int other : found) {
            boolean wanted = hits[other] < 0;
            hits[other] = 0;
            if (wanted) {
                candidate.accept(other);
            }
        }
    }
}

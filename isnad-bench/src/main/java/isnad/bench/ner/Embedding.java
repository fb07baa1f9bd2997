package isnad.bench.ner;

import java.util.Arrays;
import java.util.Random;

/**
 * Vectors of words from running text: skip-grams with negative samples, where a neighbour counts
 * together with its distance, so that words of like grammar come to lie together.
 */
final class Embedding {
    private static final int REACH = 2;
    private static final int NEGATIVES = 5;
    private static final double FREQUENT = 1e-3;
    private static final int NOISE = 1 << 22;

    private final int words;
    private final int size;
    private final float[] in;
    private final float[] out;
    private final Random random;
    private final int[] noise = new int[NOISE];
    private final float[] error;

    Embedding(int words, int size, long seed) {
        this.words = words;
        this.size = size;
        this.in = new float[words * size];
        this.out = new float[2 * REACH * words * size];
        this.random = new Random(seed);
        this.error = new float[size];
        for (int i = 0; i < in.length; i++) {
            in[i] = (random.nextFloat() - 0.5f) / size;
        }
    }

    /**
     * Learns from text.
     *
     * @param text ids of words; -1 where a sentence ends or a word is too rare
     */
    float[] learn(int[] text, int epochs, float rate) {
        long[] counts = counts(text);
        fillNoise(counts);
        double total = Arrays.stream(counts).sum();
        long steps = 0;
        long all = (long) epochs * text.length;
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = 0; i < text.length; i++) {
                float now = rate * Math.max(0.0001f, 1 - (float) steps++ / all);
                if (text[i] >= 0 && isKept(counts[text[i]] / total)) {
                    around(text, i, now);
                }
            }
        }
        return in;
    }

    private boolean isKept(double share) {
        return share < FREQUENT || random.nextFloat() < Math.sqrt(FREQUENT / share);
    }

    private void around(int[] text, int at, float rate) {
        for (int d = -REACH; d <= REACH; d++) {
            int other = at + d;
            if (d == 0
                    || other < 0
                    || other >= text.length
                    || text[other] < 0
                    || crosses(text, at, other)) {
                continue;
            }
            pair(text[at], (d < 0 ? d + REACH : d + REACH - 1), text[other], rate);
        }
    }

    private static boolean crosses(int[] text, int a, int b) {
        return Math.abs(a - b) == 2 && text[(a + b) / 2] == -2;
    }

    private void pair(int word, int place, int other, float rate) {
        Arrays.fill(error, 0);
        int from = word * size;
        for (int n = 0; n <= NEGATIVES; n++) {
            int target = n == 0 ? other : noise[random.nextInt(NOISE)];
            if (n > 0 && target == other) {
                continue;
            }
            int to = (place * words + target) * size;
            float dot = 0;
            for (int k = 0; k < size; k++) {
                dot += in[from + k] * out[to + k];
            }
            float step = rate * ((n == 0 ? 1 : 0) - (float) (1 / (1 + Math.exp(-dot))));
            for (int k = 0; k < size; k++) {
                error[k] += step * out[to + k];
                out[to + k] += step * in[from + k];
            }
        }
        for (int k = 0; k < size; k++) {
            in[from + k] += error[k];
        }
    }

    private long[] counts(int[] text) {
        long[] counts = new long[words];
        Arrays.stream(text).filter(word -> word >= 0).forEach(word -> counts[word]++);
        return counts;
    }

    private void fillNoise(long[] counts) {
        double total = 0;
        for (long count : counts) {
            total += Math.pow(count, 0.75);
        }
        int at = 0;
        double sum = 0;
        for (int word = 0; word < words; word++) {
            sum += Math.pow(counts[word], 0.75) / total;
            while (at < NOISE && at < sum * NOISE) {
                noise[at++] = word;
            }
        }
        while (at < NOISE) {
            noise[at++] = words - 1;
        }
    }
}

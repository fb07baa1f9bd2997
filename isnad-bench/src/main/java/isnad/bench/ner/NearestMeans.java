package isnad.bench.ner;

import java.util.Arrays;
import java.util.Random;

/** Parts points on the unit sphere into classes, each around its mean. */
final class NearestMeans {
    private final int size;
    private final int classes;
    private final float[] means;

    NearestMeans(int size, int classes) {
        this.size = size;
        this.classes = classes;
        this.means = new float[classes * size];
    }

    float[] means() {
        return means;
    }

    /** The class of each point. The points come commonest first; the first seeds are among them. */
    int[] part(float[] points, int rounds, long seed) {
        int n = points.length / size;
        var random = new Random(seed);
        for (int c = 0; c < classes; c++) {
            int point = random.nextInt(Math.min(n, classes * 8));
            System.arraycopy(points, point * size, means, c * size, size);
        }
        int[] out = new int[n];
        for (int round = 0; round < rounds; round++) {
            assign(points, out);
            move(points, out);
        }
        assign(points, out);
        return out;
    }

    private void assign(float[] points, int[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = nearest(points, i * size);
        }
    }

    private int nearest(float[] points, int from) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            float dot = 0;
            for (int k = 0; k < size; k++) {
                dot += points[from + k] * means[c * size + k];
            }
            if (dot > most) {
                most = dot;
                best = c;
            }
        }
        return best;
    }

    private void move(float[] points, int[] part) {
        float[] sums = new float[means.length];
        int[] counts = new int[classes];
        for (int i = 0; i < part.length; i++) {
            counts[part[i]]++;
            for (int k = 0; k < size; k++) {
                sums[part[i] * size + k] += points[i * size + k];
            }
        }
        for (int c = 0; c < classes; c++) {
            if (counts[c] > 0) {
                System.arraycopy(sums, c * size, means, c * size, size);
            }
        }
        normalise(means, size);
    }

    /** Brings each vector to length one. */
    static void normalise(float[] vectors, int size) {
        for (int from = 0; from < vectors.length; from += size) {
            double sum = 0;
            for (int k = 0; k < size; k++) {
                sum += vectors[from + k] * vectors[from + k];
            }
            float factor = sum == 0 ? 0 : (float) (1 / Math.sqrt(sum));
            for (int k = 0; k < size; k++) {
                vectors[from + k] *= factor;
            }
        }
    }

    static float[] copyOf(float[] vectors, int size) {
        float[] out = Arrays.copyOf(vectors, vectors.length);
        normalise(out, size);
        return out;
    }
}

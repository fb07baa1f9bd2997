package isnad.ner;

import java.util.Arrays;

/** Finds the best tags of one sentence, and how sure each is. */
final class Decoder {
    private static final int N = Tag.COUNT;

    private final NameModel model;
    private final float[][] chances = new float[N + 1][N];

    Decoder(NameModel model) {
        this.model = model;
        for (int before = 0; before <= N; before++) {
            for (int tag = 0; tag < N; tag++) {
                chances[before][tag] = (float) Math.exp(model.move(before, tag));
            }
        }
    }

    /** The best tags for the scores of {@code size} tokens (Viterbi). */
    int[] best(float[] scores, int size) {
        byte[] back = new byte[size * N];
        float[] before = new float[N];
        float[] now = new float[N];
        for (int tag = 0; tag < N; tag++) {
            before[tag] = model.move(N, tag) + scores[tag];
        }
        for (int i = 1; i < size; i++) {
            step(before, now, back, i * N);
            for (int tag = 0; tag < N; tag++) {
                now[tag] += scores[i * N + tag];
            }
            float[] other = before;
            before = now;
            now = other;
        }
        return trace(before, back, size);
    }

    private void step(float[] before, float[] now, byte[] back, int at) {
        for (int tag = 0; tag < N; tag++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int other = 0; other < N; other++) {
                float score = before[other] + model.move(other, tag);
                if (score > best) {
                    best = score;
                    back[at + tag] = (byte) other;
                }
            }
            now[tag] = best;
        }
    }

    private static int[] trace(float[] last, byte[] back, int size) {
        int tag = 0;
        for (int other = 1; other < N; other++) {
            tag = last[other] > last[tag] ? other : tag;
        }
        int[] out = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            out[i] = tag;
            tag = back[i * N + tag];
        }
        return out;
    }

    /** The probability of each of the tags given (forward and backward). */
    float[] probabilities(float[] scores, int[] tags) {
        int size = tags.length;
        float[] odds = odds(scores, size);
        float[] ahead = ahead(odds, size);
        float[] out = new float[size];
        float[] behind = new float[N];
        Arrays.fill(behind, 1);
        for (int i = size - 1; i >= 0; i--) {
            out[i] = share(ahead, i * N, behind, tags[i]);
            if (i > 0) {
                behind = behind(behind, odds, i * N);
            }
        }
        return out;
    }

    private static float[] odds(float[] scores, int size) {
        float[] out = new float[size * N];
        for (int at = 0; at < out.length; at += N) {
            float most = Float.NEGATIVE_INFINITY;
            for (int tag = 0; tag < N; tag++) {
                most = Math.max(most, scores[at + tag]);
            }
            for (int tag = 0; tag < N; tag++) {
                out[at + tag] = (float) Math.exp(scores[at + tag] - most);
            }
        }
        return out;
    }

    private float[] ahead(float[] odds, int size) {
        float[] out = new float[size * N];
        for (int tag = 0; tag < N; tag++) {
            out[tag] = chances[N][tag] * odds[tag];
        }
        normalise(out, 0);
        for (int at = N; at < out.length; at += N) {
            for (int tag = 0; tag < N; tag++) {
                float sum = 0;
                for (int other = 0; other < N; other++) {
                    sum += out[at - N + other] * chances[other][tag];
                }
                out[at + tag] = sum * odds[at + tag];
            }
            normalise(out, at);
        }
        return out;
    }

    private float[] behind(float[] later, float[] odds, int at) {
        float[] out = new float[N];
        for (int other = 0; other < N; other++) {
            for (int tag = 0; tag < N; tag++) {
                out[other] += chances[other][tag] * odds[at + tag] * later[tag];
            }
        }
        normalise(out, 0);
        return out;
    }

    private static float share(float[] ahead, int at, float[] behind, int tag) {
        float sum = 0;
        for (int other = 0; other < N; other++) {
            sum += ahead[at + other] * behind[other];
        }
        return ahead[at + tag] * behind[tag] / sum;
    }

    private static void normalise(float[] values, int at) {
        float sum = 0;
        for (int tag = 0; tag < N; tag++) {
            sum += values[at + tag];
        }
        for (int tag = 0; tag < N; tag++) {
            values[at + tag] /= sum;
        }
    }
}

package isnad.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final int N = Tag.COUNT;
    private static final int SIZE = 3;

    /** Against all 729 ways to tag three tokens. */
    @Test
    void finds_the_best_path_and_its_probabilities() {
        var random = new Random(7);
        float[] moves = floats(random, (N + 1) * N);
        var decoder = new Decoder(new NameModel(new int[0], new byte[0], 1, moves));
        for (int round = 0; round < 20; round++) {
            float[] scores = floats(random, SIZE * N);
            int[] tags = decoder.best(scores, SIZE);
            float[] sure = decoder.probabilities(scores, tags);
            double best = Double.NEGATIVE_INFINITY;
            double all = 0;
            double[] with = new double[SIZE];
            for (int path = 0; path < N * N * N; path++) {
                int[] way = {path / (N * N), path / N % N, path % N};
                double score = score(way, scores, moves);
                best = Math.max(best, score);
                all += Math.exp(score);
                for (int i = 0; i < SIZE; i++) {
                    with[i] += way[i] == tags[i] ? Math.exp(score) : 0;
                }
            }
            assertThat(score(tags, scores, moves)).isCloseTo(best, within(1e-4));
            for (int i = 0; i < SIZE; i++) {
                assertThat((double) sure[i]).isCloseTo(with[i] / all, within(1e-4));
            }
        }
    }

    private static double score(int[] tags, float[] scores, float[] moves) {
        double sum = moves[N * N + tags[0]];
        for (int i = 0; i < tags.length; i++) {
            sum += scores[i * N + tags[i]] + (i == 0 ? 0 : moves[tags[i - 1] * N + tags[i]]);
        }
        return sum;
    }

    private static float[] floats(Random random, int size) {
        float[] out = new float[size];
        for (int i = 0; i < size; i++) {
            out[i] = (float) random.nextGaussian();
        }
        return out;
    }
}

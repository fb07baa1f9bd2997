package isnad.bench.ner;

import isnad.ner.Tag;
import java.util.Arrays;

/** A linear-chain conditional random field, trained by stochastic gradient descent. */
final class Crf {
    static final int TAGS = Tag.COUNT;

    private final float[] weights;
    private final float[] moves = new float[(TAGS + 1) * TAGS];

    Crf(int features) {
        weights = new float[features * TAGS];
    }

    float[] weights() {
        return weights;
    }

    float[] moves() {
        return moves;
    }

    /** One step on one sentence, given as rows of features token by token. */
    void learn(int[][] rows, int[] tags, float rate) {
        var chart = new Chart(odds(rows));
        for (int i = 0; i < rows.length; i++) {
            teach(rows[i], chart.step(i, tags[i], rate));
        }
        chart.teachMoves(tags, rate);
    }

    private void teach(int[] rows, float[] step) {
        for (int row : rows) {
            int at = row * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                weights[at + tag] += step[tag];
            }
        }
    }

    /** Makes all weights a little smaller. */
    void shrink(float factor) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factor;
        }
    }

    private double[][] odds(int[][] rows) {
        double[][] out = new double[rows.length][TAGS];
        for (int i = 0; i < rows.length; i++) {
            for (int row : rows[i]) {
                for (int tag = 0; tag < TAGS; tag++) {
                    out[i][tag] += weights[row * TAGS + tag];
                }
            }
            double most = Arrays.stream(out[i]).max().orElse(0);
            for (int tag = 0; tag < TAGS; tag++) {
                out[i][tag] = Math.exp(out[i][tag] - most);
            }
        }
        return out;
    }

    /** Forward and backward over one sentence. */
    private final class Chart {
        private final double[][] odds;
        private final double[][] ahead;
        private final double[][] behind;
        private final double[] norm;
        private final double[][] chances = new double[TAGS + 1][TAGS];

        Chart(double[][] odds) {
            this.odds = odds;
            this.ahead = new double[odds.length][TAGS];
            this.behind = new double[odds.length][TAGS];
            this.norm = new double[odds.length];
            for (int i = 0; i < moves.length; i++) {
                chances[i / TAGS][i % TAGS] = Math.exp(moves[i]);
            }
            goAhead();
            goBack();
        }

        private void goAhead() {
            for (int i = 0; i < odds.length; i++) {
                for (int tag = 0; tag < TAGS; tag++) {
                    ahead[i][tag] = odds[i][tag] * (i == 0 ? chances[TAGS][tag] : into(i, tag));
                    norm[i] += ahead[i][tag];
                }
                for (int tag = 0; tag < TAGS; tag++) {
                    ahead[i][tag] /= norm[i];
                }
            }
        }

        private double into(int i, int tag) {
            double sum = 0;
            for (int before = 0; before < TAGS; before++) {
                sum += ahead[i - 1][before] * chances[before][tag];
            }
            return sum;
        }

        private void goBack() {
            Arrays.fill(behind[odds.length - 1], 1);
            for (int i = odds.length - 2; i >= 0; i--) {
                for (int tag = 0; tag < TAGS; tag++) {
                    behind[i][tag] = outOf(i, tag) / norm[i + 1];
                }
            }
        }

        private double outOf(int i, int tag) {
            double sum = 0;
            for (int next = 0; next < TAGS; next++) {
                sum += chances[tag][next] * odds[i + 1][next] * behind[i + 1][next];
            }
            return sum;
        }

        float[] step(int i, int truth, float rate) {
            float[] out = new float[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                double error = (truth == tag ? 1 : 0) - ahead[i][tag] * behind[i][tag];
                out[tag] = (float) (rate * error);
            }
            return out;
        }

        void teachMoves(int[] tags, float rate) {
            float[] first = step(0, tags[0], rate);
            for (int tag = 0; tag < TAGS; tag++) {
                moves[TAGS * TAGS + tag] += first[tag];
            }
            for (int i = 1; i < tags.length; i++) {
                for (int move = 0; move < TAGS * TAGS; move++) {
                    moves[move] += (float) (rate * moveError(i, move / TAGS, move % TAGS, tags));
                }
            }
        }

        private double moveError(int i, int before, int tag, int[] tags) {
            double chance =
                    ahead[i - 1][before]
                            * chances[before][tag]
                            * odds[i][tag]
                            * behind[i][tag]
                            / norm[i];
            return (tags[i - 1] == before && tags[i] == tag ? 1 : 0) - chance;
        }
    }
}

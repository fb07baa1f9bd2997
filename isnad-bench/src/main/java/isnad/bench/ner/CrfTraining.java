package isnad.bench.ner;

import isnad.ner.FeatureList;
import isnad.ner.NameModel;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains the model. Features are left out at random, those that name a word oftener, so that the
 * model does not lean on the words of the corpus; the weights of the later epochs are averaged.
 */
final class CrfTraining {
    /** How a model is trained. */
    record Settings(double dropWord, double dropOther, int epochs, long seed) {
        static final Settings FULL = new Settings(0.6, 0.4, 24, 1);

        /** Without the words themselves, to tell how words are used by what stands around them. */
        static final Settings WORDLESS = new Settings(1, 0.4, 20, 1);
    }

    private static final int RAREST = 2;
    private static final float RATE = 0.05f;
    private static final int STEPS = 200;
    private static final float LEAST = 0.015f;

    private final Settings settings;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Random random;

    CrfTraining(Settings settings) {
        this.settings = settings;
        this.random = new Random(settings.seed());
    }

    NameModel train(List<int[][]> features, List<int[]> tags) {
        count(features);
        int[] ids = new int[rows.size()];
        rows.forEach((id, row) -> ids[row] = id);
        var crf = new Crf(ids.length);
        var mean = new Mean(crf);
        List<int[][]> sentences = features.stream().map(this::rows).toList();
        Integer[] order = new Integer[sentences.size()];
        Arrays.setAll(order, i -> i);
        long step = 0;
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            Collections.shuffle(Arrays.asList(order), random);
            for (int i : order) {
                int[][] kept = drop(sentences.get(i), ids);
                float rate = RATE / (1 + step++ / (4f * order.length));
                crf.learn(kept, tags.get(i), rate);
                if (step % STEPS == 0) {
                    crf.shrink(1 - STEPS * rate / order.length);
                }
                if (step % (4 * STEPS) == 0 && epoch >= settings.epochs() / 2) {
                    mean.add();
                }
            }
        }
        mean.set();
        return model(crf, ids);
    }

    private void count(List<int[][]> features) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[][] sentence : features) {
            for (int[] token : sentence) {
                for (int id : token) {
                    if (counts.merge(id, 1, Integer::sum) == RAREST) {
                        rows.put(id, rows.size());
                    }
                }
            }
        }
    }

    private int[][] rows(int[][] sentence) {
        int[][] out = new int[sentence.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] =
                    Arrays.stream(sentence[i])
                            .map(id -> rows.getOrDefault(id, -1))
                            .filter(row -> row >= 0)
                            .toArray();
        }
        return out;
    }

    private int[][] drop(int[][] sentence, int[] ids) {
        int[][] out = new int[sentence.length][];
        for (int i = 0; i < out.length; i++) {
            int[] kept = new int[sentence[i].length];
            int size = 0;
            for (int row : sentence[i]) {
                boolean word = FeatureList.isOfOneWord(ids[row]);
                if (random.nextFloat() >= (word ? settings.dropWord() : settings.dropOther())) {
                    kept[size++] = row;
                }
            }
            out[i] = Arrays.copyOf(kept, size);
        }
        return out;
    }

    /** In eight bits a weight, without features that hardly weigh. */
    private static NameModel model(Crf crf, int[] ids) {
        float most = 0;
        for (float weight : crf.weights()) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / Byte.MAX_VALUE;
        int[] order =
                java.util.stream.IntStream.range(0, ids.length)
                        .filter(row -> weight(crf, row) >= LEAST)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(ids[a], ids[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] kept = new int[order.length];
        byte[] weights = new byte[order.length * Crf.TAGS];
        for (int i = 0; i < order.length; i++) {
            kept[i] = ids[order[i]];
            for (int tag = 0; tag < Crf.TAGS; tag++) {
                float weight = crf.weights()[order[i] * Crf.TAGS + tag];
                weights[i * Crf.TAGS + tag] = (byte) Math.round(weight / scale);
            }
        }
        return new NameModel(kept, weights, scale, crf.moves());
    }

    private static float weight(Crf crf, int row) {
        float most = 0;
        for (int tag = 0; tag < Crf.TAGS; tag++) {
            most = Math.max(most, Math.abs(crf.weights()[row * Crf.TAGS + tag]));
        }
        return most;
    }

    /** The mean of weights over time. */
    private static final class Mean {
        private final Crf crf;
        private final double[] weights;
        private final double[] moves;
        private int count;

        Mean(Crf crf) {
            this.crf = crf;
            this.weights = new double[crf.weights().length];
            this.moves = new double[crf.moves().length];
        }

        void add() {
            count++;
            add(crf.weights(), weights);
            add(crf.moves(), moves);
        }

        private static void add(float[] from, double[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] += from[i];
            }
        }

        void set() {
            set(weights, crf.weights());
            set(moves, crf.moves());
        }

        private void set(double[] from, float[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] = (float) (from[i] / Math.max(1, count));
            }
        }
    }
}

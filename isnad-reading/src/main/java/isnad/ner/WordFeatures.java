package isnad.ner;

/** The features that one word gives to a token at some distance; the model adds them up once. */
final class WordFeatures {
    /** So far to the left and to the right words count by themselves. */
    static final int REACH = 2;

    /** From how many tokens words count. */
    static final int PLACES = 2 * REACH + 1;

    private static final int TEMPLATES = 64;

    private final WordClusters clusters;

    WordFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    /** Adds what {@code word} says of the token that stands {@code distance} before it. */
    void add(WordTraits word, int distance, FeatureList out) {
        int t = (distance + REACH) * TEMPLATES;
        out.addWord(t, word.word());
        out.add(t + 2, word.part());
        addClasses(t + 3, word.cluster(), out);
        addHabit(t + 42, word.habit(), out);
        if (Math.abs(distance) <= 1) {
            addNear(t, word, out);
        }
        if (distance == 0) {
            addOwn(t, word, out);
        }
    }

    private void addNear(int t, WordTraits word, FeatureList out) {
        out.addWord(t + 1, word.base());
        out.add(t + 9, word.given(), word.part());
        for (int rest = word.given(); rest != 0; rest &= rest - 1) {
            out.add(t + 20, Integer.numberOfTrailingZeros(rest));
        }
        if (word.cluster() == WordClusters.NONE) {
            out.add(t + 21, word.part(), word.given());
            out.add(t + 22, word.part(), word.baseCluster() == WordClusters.NONE ? 1 : 0);
        }
        out.add(t + 10, word.clitics());
        out.add(t + 11, word.first(), word.rank());
        addClasses(t + 6, word.baseCluster(), out);
        addHabit(t + 44, word.baseHabit(), out);
        addSuffixes(t + 12, word.stem(), 3, out);
        addPrefixes(t + 16, word.stem(), 2, out);
    }

    private static void addOwn(int t, WordTraits word, FeatureList out) {
        addSuffixes(t + 24, word.stem(), 5, out);
        addPrefixes(t + 30, word.stem(), 5, out);
        out.add(t + 36, word.shape());
        out.add(t + 37, word.part(), word.clitics());
        out.add(t + 38, word.rank(), word.part());
        addGrams(t + 39, word, out);
    }

    private static void addGrams(int t, WordTraits word, FeatureList out) {
        String stem = word.stem();
        int strange = word.isStrange() ? 1 : 0;
        for (int i = 0; i + 3 <= stem.length(); i++) {
            out.add(t, FeatureList.hash(stem, i, i + 3));
            if (strange == 1) {
                out.add(t + 1, FeatureList.hash(stem, i, i + 3));
            }
        }
    }

    private void addClasses(int t, int fine, FeatureList out) {
        if (fine != WordClusters.NONE) {
            out.add(t, fine);
            out.add(t + 1, clusters.middle(fine));
            out.add(t + 2, clusters.coarse(fine));
        }
    }

    private static void addHabit(int t, int habit, FeatureList out) {
        if (habit != WordClusters.NONE) {
            out.add(t, habit);
            for (int kind = 0; kind < 4; kind++) {
                out.add(t + 1, kind, habit >> 2 * kind & 3);
            }
        }
    }

    private static void addSuffixes(int t, String stem, int longest, FeatureList out) {
        for (int n = 1; n <= Math.min(longest, stem.length() - 1); n++) {
            out.add(t + n, FeatureList.hash(stem, stem.length() - n, stem.length()));
        }
    }

    private static void addPrefixes(int t, String stem, int longest, FeatureList out) {
        for (int n = 1; n <= Math.min(longest, stem.length() - 1); n++) {
            out.add(t + n, FeatureList.hash(stem, 0, n));
        }
    }
}

package isnad.ner;

/** The features that a token has from its neighbours together and from the lexicon. */
final class ContextFeatures {
    private static final int FIRST = 1000;

    private final WordClusters clusters;

    ContextFeatures(WordClusters clusters) {
        this.clusters = clusters;
    }

    void add(Line line, int at, FeatureList out) {
        addNames(line, at, out);
        addParts(line, at, out);
        addPairs(line, at, out);
        addRest(line, at, out);
    }

    private static void addRest(Line line, int at, FeatureList out) {
        addPlace(line, at, line.word(at), out);
        addHabits(line, at, out);
    }

    private static void addHabits(Line line, int at, FeatureList out) {
        WordTraits left = line.word(at - 1);
        WordTraits word = line.word(at);
        WordTraits right = line.word(at + 1);
        if (word.baseHabit() == WordClusters.NONE && left.baseHabit() == WordClusters.NONE) {
            return;
        }
        out.add(FIRST + 60, word.baseHabit(), word.part());
        out.add(FIRST + 61, left.baseHabit(), word.baseHabit());
        out.add(FIRST + 62, word.baseHabit(), right.baseHabit());
        out.add(FIRST + 63, left.baseHabit(), word.baseHabit(), right.baseHabit());
        out.add(FIRST + 64, left.base(), word.baseHabit());
        out.add(FIRST + 65, left.baseHabit(), word.part());
    }

    private static void addNames(Line line, int at, FeatureList out) {
        WordTraits word = line.word(at);
        for (int d = -2; d <= 2; d++) {
            out.add(FIRST + d, line.name(at + d));
        }
        out.add(FIRST + 3, line.name(at), word.part());
        out.add(FIRST + 4, line.name(at - 1), line.name(at));
        out.add(FIRST + 5, line.name(at), line.name(at + 1));
        out.add(FIRST + 6, line.name(at - 1), word.part());
        out.add(FIRST + 7, line.name(at + 1), word.part());
        int bits = Math.max(line.name(at), 0);
        for (int rest = bits & 0xFFF; rest != 0; rest &= rest - 1) {
            int sense = Integer.numberOfTrailingZeros(rest);
            out.add(FIRST + 8, sense, bits & (Gazettes.FURTHER | Gazettes.SHORT));
        }
    }

    private static void addParts(Line line, int at, FeatureList out) {
        int before = line.word(at - 1).part();
        int here = line.word(at).part();
        int behind = line.word(at + 1).part();
        out.add(FIRST + 20, before, here);
        out.add(FIRST + 21, here, behind);
        out.add(FIRST + 22, before, here, behind);
        out.add(FIRST + 23, line.word(at - 2).part(), before, here);
        out.add(FIRST + 24, here, behind, line.word(at + 2).part());
        out.add(FIRST + 25, line.word(at).given(), line.word(at + 1).given(), behind);
        out.add(FIRST + 26, line.word(at - 1).given(), line.word(at).given(), here);
    }

    private void addPairs(Line line, int at, FeatureList out) {
        WordTraits left = line.word(at - 1);
        WordTraits word = line.word(at);
        WordTraits right = line.word(at + 1);
        int before = clusters.middle(left.cluster());
        int here = clusters.middle(word.cluster());
        int behind = clusters.middle(right.cluster());
        out.addWords(FIRST + 30, left.word(), word.word());
        out.addWords(FIRST + 31, word.word(), right.word());
        out.add(FIRST + 32, before, here);
        out.add(FIRST + 33, here, behind);
        out.add(FIRST + 34, left.base(), word.part());
        out.add(FIRST + 35, right.base(), word.part());
        out.add(FIRST + 36, left.base(), here);
        out.add(FIRST + 37, here, right.base());
        out.add(FIRST + 38, before, word.part());
        out.add(FIRST + 39, behind, word.part());
        out.add(
                FIRST + 40,
                clusters.coarse(left.cluster()),
                clusters.coarse(word.cluster()),
                clusters.coarse(right.cluster()));
        out.add(FIRST + 41, line.word(at - 2).base(), left.base());
        out.add(FIRST + 42, before, word.part(), behind);
    }

    private static void addPlace(Line line, int at, WordTraits word, FeatureList out) {
        out.add(FIRST + 50, Math.min(at, 3));
        out.add(FIRST + 51, line.titles()[at], word.part());
        out.add(FIRST + 52, line.titles()[at], word.part(), word.given());
        out.add(FIRST + 53, line.quoted()[at] ? 1 : 0, word.part());
    }
}

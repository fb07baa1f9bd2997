package isnad.ner;

/** One sentence as the model sees it. */
record Line(WordTraits[] words, int[] names, int[] titles, boolean[] quoted) {
    /** What stands before the first and behind the last token. */
    static final WordTraits EDGE =
            new WordTraits(
                    0, 7, 7, "", 1024, 0, 0, 0, 0, WordClusters.NONE, WordClusters.NONE, -1, -1, 7);

    int size() {
        return words.length;
    }

    WordTraits word(int at) {
        return at < 0 || at >= words.length ? EDGE : words[at];
    }

    int name(int at) {
        return at < 0 || at >= words.length ? -1 : names[at];
    }
}

package isnad.ner;

import java.util.Arrays;

/** The features of one token: a growing list of ids. Used again for every token. */
public final class FeatureList {
    private static final int GOLDEN = 0x9E3779B1;

    private int[] ids = new int[128];
    private int size;

    /** How many features there are. */
    public int size() {
        return size;
    }

    /**
     * The id of a feature; its lowest bit says whether it {@linkplain #isOfOneWord names a word}.
     */
    public int id(int index) {
        return ids[index];
    }

    /** The ids as they are now. */
    public int[] toArray() {
        return Arrays.copyOf(ids, size);
    }

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    /** Whether a feature holds for one word only: training leaves such features out at random. */
    public static boolean isOfOneWord(int id) {
        return (id & 1) != 0;
    }

    void add(int template, int value) {
        put(mix(template, value) & ~1);
    }

    void add(int template, int first, int second) {
        put(mix(mix(template, first), second) & ~1);
    }

    void add(int template, int first, int second, int third) {
        put(mix(mix(mix(template, first), second), third) & ~1);
    }

    void addWord(int template, int word) {
        put(mix(template, word) | 1);
    }

    void addWords(int template, int first, int second) {
        put(mix(mix(template, first), second) | 1);
    }

    private void put(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
    }

    static int mix(int hash, int value) {
        int h = (hash ^ value) * GOLDEN;
        return (h ^ h >>> 15) * 0x85EBCA6B ^ h >>> 13;
    }

    /** A hash of part of a word. */
    static int hash(String word, int from, int to) {
        int h = to - from;
        for (int i = from; i < to; i++) {
            h = mix(h, word.charAt(i));
        }
        return h;
    }
}

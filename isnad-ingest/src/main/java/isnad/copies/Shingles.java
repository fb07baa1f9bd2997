package isnad.copies;

import java.util.Arrays;

/** The hashes of three folded words in a row, in the order of the text. */
final class Shingles {
    /** Words in a row. */
    static final int LENGTH = 3;

    private Shingles() {}

    static long[] of(Words words, Vocabulary vocabulary) {
        long[] out = new long[Math.max(0, words.size() - LENGTH + 1)];
        Arrays.setAll(out, i -> at(words, i, vocabulary));
        return out;
    }

    static long at(Words words, int i, Vocabulary vocabulary) {
        long first = vocabulary.folded(words.word(i));
        long second = vocabulary.folded(words.word(i + 1));
        long third = vocabulary.folded(words.word(i + 2));
        return Hashes.mix(first + Long.rotateLeft(second, 21) + Long.rotateLeft(third, 42));
    }
}

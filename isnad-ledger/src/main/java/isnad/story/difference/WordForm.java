package isnad.story.difference;

import isnad.text.Token;

/**
 * A word as it is compared with others ten thousand times: by hashes.
 *
 * @param written of its folded letters
 * @param bases of what is left without proclitics and the article, where that is no particle
 */
@SuppressWarnings("ArrayRecordComponent") // compared by is() alone
record WordForm(long written, long[] bases) {
    /** Shorter words are too often particles for their proclitics to be taken off. */
    private static final int SHORTEST_BASE = 3;

    private static final String AL = "\u0627\u0644";

    static WordForm of(Token token) {
        return new WordForm(
                hash(token.folded()),
                token.bases().stream()
                        .map(base -> bare(base.word()))
                        .filter(word -> word.length() >= SHORTEST_BASE)
                        .mapToLong(WordForm::hash)
                        .toArray());
    }

    /** FNV-1a, 64 bits: of the words of two sentences no two meet by chance. */
    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    private static String bare(String word) {
        return word.startsWith(AL) && word.length() > AL.length() + 1
                ? word.substring(AL.length())
                : word;
    }

    /** Equal but for proclitics and the article. */
    boolean is(WordForm other) {
        return written == other.written || sharesBase(other);
    }

    private boolean sharesBase(WordForm other) {
        for (long base : bases) {
            for (long same : other.bases) {
                if (base == same) {
                    return true;
                }
            }
        }
        return false;
    }
}

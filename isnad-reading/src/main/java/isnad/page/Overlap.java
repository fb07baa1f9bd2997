package isnad.page;

import java.util.HashSet;
import java.util.Set;

/** The words of a text, to ask how much of another one they hold. */
final class Overlap {
    private static final int LONG_WORD = 3;

    private final Set<String> seen = new HashSet<>();

    void add(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (counts(words, i)) {
                seen.add(words.at(i));
            }
        }
    }

    /** The share of the words of {@code words} that were seen, 0 to 1. */
    double share(Words words) {
        int all = 0;
        int known = 0;
        for (int i = 0; i < words.size(); i++) {
            if (counts(words, i)) {
                all++;
                known += seen.contains(words.at(i)) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private static boolean counts(Words words, int i) {
        return words.isWord(i) && words.at(i).length() >= LONG_WORD;
    }
}

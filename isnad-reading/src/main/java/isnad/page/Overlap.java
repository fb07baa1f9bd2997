package isnad.page;

import isnad.lexicon.Letters;
import java.util.HashSet;
import java.util.Set;

/** The words of a text, to ask how much of another one they hold. */
final class Overlap {
    private static final int LONG_WORD = 3;
    private static final String JOINED = "\u0648\u0641\u0628\u0643\u0644";

    private final Set<String> seen = new HashSet<>();

    void add(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (counts(words, i)) {
                seen.add(stem(words.at(i)));
            }
        }
    }

    /** The share of the words of {@code words} that were seen, 0 to 1. */
    double share(Words words) {
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            all += counts(words, i) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) known(words) / all;
    }

    /** How many of the words of {@code words} were seen. */
    int known(Words words) {
        int known = 0;
        for (int i = 0; i < words.size(); i++) {
            known += counts(words, i) && seen.contains(stem(words.at(i))) ? 1 : 0;
        }
        return known;
    }

    private static boolean counts(Words words, int i) {
        return words.isWord(i) && words.at(i).length() >= LONG_WORD;
    }

    /** The word without a proclitic and the article: enough to compare names. */
    static String stem(String word) {
        int from = JOINED.indexOf(word.charAt(0)) >= 0 && word.length() > 5 ? 1 : 0;
        boolean article = word.startsWith("" + Letters.ALEF + Letters.LAM, from);
        from += article && word.length() > from + 4 ? 2 : 0;
        return word.substring(from);
    }
}

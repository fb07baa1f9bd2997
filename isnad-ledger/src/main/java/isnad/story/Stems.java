package isnad.story;

import static isnad.lexicon.Letters.ALEF;
import static isnad.lexicon.Letters.HEH;
import static isnad.lexicon.Letters.LAM;
import static isnad.lexicon.Letters.NOON;
import static isnad.lexicon.Letters.TEH;
import static isnad.lexicon.Letters.TEH_MARBUTA;
import static isnad.lexicon.Letters.WAW;
import static isnad.lexicon.Letters.YEH;

import isnad.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts endings off words, so that forms of one word become one term. */
final class Stems {
    private static final int SHORTEST = 3;

    private Stems() {}

    /** The shortest reading of an unknown word, without article and endings; null if too short. */
    static @Nullable String light(List<Token.Base> bases) {
        String shortest = bases.getFirst().word();
        for (Token.Base base : bases) {
            String word = withoutArticle(base.word());
            if (word.length() > SHORTEST && word.length() < shortest.length()) {
                shortest = word;
            }
        }
        return shortest.length() < SHORTEST ? null : root(shortest);
    }

    private static String withoutArticle(String word) {
        boolean article = word.length() > 2 && word.charAt(0) == ALEF && word.charAt(1) == LAM;
        return article ? word.substring(2) : word;
    }

    /** The word without its commonest endings, of at least three letters. */
    static String root(String word) {
        int end = word.length();
        end -= endsWithTwo(word, end) ? 2 : 0;
        while (end > SHORTEST && isEnding(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean endsWithTwo(String word, int end) {
        if (end < SHORTEST + 2) {
            return false;
        }
        char first = word.charAt(end - 2);
        char second = word.charAt(end - 1);
        return second == NOON && (first == WAW || first == YEH || first == ALEF)
                || second == TEH && first == ALEF;
    }

    private static boolean isEnding(char c) {
        return c == TEH_MARBUTA || c == HEH || c == YEH;
    }
}

package isnad.text;

import isnad.lexicon.Letters;

/**
 * Proclitics in front of a word.
 *
 * @param conjunction و or ف, else 0
 * @param preposition ب, ل or ك, else 0
 * @param future whether سـ stands before an imperfect
 * @param article whether ال stands before the word
 * @param length how many folded letters they take
 */
public record Clitics(
        char conjunction, char preposition, boolean future, boolean article, int length) {
    public static final Clitics NONE = new Clitics((char) 0, (char) 0, false, false, 0);

    public boolean hasConjunction() {
        return conjunction != 0;
    }

    public boolean hasPreposition() {
        return preposition != 0;
    }

    /** Whether nothing but a conjunction may stand in front. */
    public boolean isBare() {
        return preposition == 0 && !future && !article;
    }

    Clitics withFuture() {
        return new Clitics(conjunction, preposition, true, article, length + 1);
    }

    Clitics withArticle(int letters) {
        return new Clitics(conjunction, preposition, future, true, length + letters);
    }

    static boolean isConjunction(char c) {
        return c == Letters.WAW || c == Letters.FEH;
    }

    static boolean isPreposition(char c) {
        return c == Letters.BEH || c == Letters.LAM || c == Letters.KAF;
    }
}

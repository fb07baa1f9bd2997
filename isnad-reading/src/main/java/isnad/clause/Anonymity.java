package isnad.clause;

import isnad.text.Sentence;
import java.util.Set;

/**
 * Passes over what sources say of themselves only: «طلب عدم الكشف عن هويته»، «شريطة عدم ذكر اسمه»،
 * «لم يشأ أن يذكر اسمه». Such words tell no act and hide who is told what.
 */
final class Anonymity {
    private static final int REACH = 9;

    private static final Set<String> OPENERS =
            Set.of(
                    "\u0637\u0644\u0628",
                    "\u0637\u0644\u0628\u062A",
                    "\u0637\u0644\u0628\u0648\u0627",
                    "\u0637\u0644\u0628\u0627",
                    "\u0637\u0627\u0644\u0628\u0627",
                    "\u0637\u0627\u0644\u0628\u0647",
                    "\u0637\u0627\u0644\u0628\u064A\u0646",
                    "\u0631\u0641\u0636",
                    "\u0631\u0641\u0636\u062A",
                    "\u0631\u0641\u0636\u0648\u0627",
                    "\u0631\u0627\u0641\u0636\u0627",
                    "\u0631\u0627\u0641\u0636\u0647",
                    "\u0641\u0636\u0644",
                    "\u0641\u0636\u0644\u062A",
                    "\u0641\u0636\u0644\u0648\u0627",
                    "\u0645\u0641\u0636\u0644\u0627",
                    "\u0645\u0641\u0636\u0644\u0647",
                    "\u0627\u0634\u062A\u0631\u0637",
                    "\u0627\u0634\u062A\u0631\u0637\u062A",
                    "\u0627\u0634\u062A\u0631\u0637\u0648\u0627",
                    "\u0645\u0634\u062A\u0631\u0637\u0627",
                    "\u0645\u0634\u062A\u0631\u0637\u0647",
                    "\u0645\u0634\u062A\u0631\u0637\u064A\u0646",
                    "\u0634\u0631\u064A\u0637\u0647",
                    "\u0628\u0634\u0631\u0637",
                    "\u0634\u0631\u0637",
                    "\u0627\u062B\u0631",
                    "\u0627\u062B\u0631\u062A",
                    "\u0644\u0645",
                    "\u062F\u0648\u0646",
                    "\u0628\u062F\u0648\u0646",
                    "\u0645\u0646",
                    "\u0627\u0644\u0630\u064A",
                    "\u0627\u0644\u062A\u064A",
                    "\u0627\u0644\u0630\u064A\u0646",
                    "\u0645\u0639",
                    "\u062A\u062D\u0641\u0638",
                    "\u0627\u0645\u062A\u0646\u0639",
                    "\u0628\u0639\u062F\u0645");

    private static final Set<String> WORDS =
            Set.of(
                    "\u0639\u062F\u0645",
                    "\u0628\u0639\u062F\u0645",
                    "\u0627\u0644\u0643\u0634\u0641",
                    "\u0643\u0634\u0641",
                    "\u0630\u0643\u0631",
                    "\u0627\u0644\u0627\u0641\u0635\u0627\u062D",
                    "\u0627\u0641\u0635\u0627\u062D",
                    "\u0646\u0634\u0631",
                    "\u0627\u0644\u0627\u0639\u0644\u0627\u0646",
                    "\u0627\u0639\u0644\u0627\u0646",
                    "\u0639\u0646",
                    "\u0627\u0646",
                    "\u064A\u0630\u0643\u0631",
                    "\u062A\u0630\u0643\u0631",
                    "\u064A\u0643\u0634\u0641",
                    "\u062A\u0643\u0634\u0641",
                    "\u064A\u0643\u0634\u0641\u0648\u0627",
                    "\u064A\u0646\u0634\u0631",
                    "\u064A\u0641\u0635\u062D",
                    "\u062A\u0641\u0635\u062D",
                    "\u064A\u0634\u0627",
                    "\u062A\u0634\u0627",
                    "\u064A\u0631\u062F",
                    "\u062A\u0631\u062F",
                    "\u064A\u0631\u063A\u0628",
                    "\u062A\u0631\u063A\u0628",
                    "\u064A\u0648\u062F",
                    "\u0641\u064A",
                    "\u0627\u064A\u0631\u0627\u062F",
                    "\u0627\u062E\u0641\u0627\u0621",
                    "\u062D\u062C\u0628",
                    "\u0643\u062A\u0645",
                    "\u0627\u0644\u0627\u0641\u0636\u0627\u0621",
                    "\u0627\u0644\u064A",
                    "\u062A\u0633\u0645\u064A\u0647",
                    "\u064A\u0633\u0645",
                    "\u062A\u0633\u0645",
                    "\u064A\u0633\u0645\u0647",
                    "\u064A\u0634\u0631",
                    "\u0627\u0644\u0627\u0634\u0627\u0631\u0647",
                    "\u0639\u0644\u064A",
                    "\u0644\u0627",
                    "\u0627\u0628\u0642\u0627\u0621",
                    "\u0627\u063A\u0641\u0627\u0644",
                    "\u0628\u0633\u0628\u0628",
                    "\u062F\u0648\u0646",
                    "\u0645\u0646",
                    "\u0637\u0644\u0628",
                    "\u0631\u0641\u0636",
                    "\u0641\u0636\u0644",
                    "\u0627\u0634\u062A\u0631\u0637",
                    "\u0628\u0630\u0643\u0631",
                    "\u0628\u0627\u0644\u0643\u0634\u0641",
                    "\u0628\u0646\u0634\u0631",
                    "\u0637\u0644\u0628\u062A",
                    "\u0631\u0641\u0636\u062A",
                    "\u0641\u0636\u0644\u062A",
                    "\u0627\u0634\u062A\u0631\u0637\u062A");

    private static final Set<String> IDENTITY =
            Set.of(
                    "\u0627\u0633\u0645\u0647",
                    "\u0627\u0633\u0645\u0647\u0627",
                    "\u0627\u0633\u0645\u064A\u0647\u0645\u0627",
                    "\u0627\u0633\u0645\u0627\u0621\u0647\u0645",
                    "\u0627\u0633\u0645\u0627\u0626\u0647\u0645",
                    "\u0627\u0633\u0645\u0627\u0624\u0647\u0645",
                    "\u0627\u0633\u0645\u0647\u0645",
                    "\u0647\u0648\u064A\u062A\u0647",
                    "\u0647\u0648\u064A\u062A\u0647\u0627",
                    "\u0647\u0648\u064A\u062A\u0647\u0645",
                    "\u0647\u0648\u064A\u0627\u062A\u0647\u0645",
                    "\u0647\u0648\u064A\u062A\u064A\u0647\u0645\u0627");

    private Anonymity() {}

    /** The token behind such words that begin at {@code at}; {@code at} itself where none do. */
    static int end(Sentence sentence, int at) {
        if (!OPENERS.contains(bare(sentence.token(at).folded()))) {
            return at;
        }
        int limit = Math.min(sentence.size(), at + REACH);
        for (int i = at + 1; i < limit; i++) {
            String word = sentence.token(i).folded();
            if (IDENTITY.contains(word)) {
                return i - at > 1 ? i + 1 : at;
            }
            if (!WORDS.contains(word)) {
                return at;
            }
        }
        return at;
    }

    private static String bare(String word) {
        return word.length() > 3 && word.charAt(0) == '\u0648' ? word.substring(1) : word;
    }
}

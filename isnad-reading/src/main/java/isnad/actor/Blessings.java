package isnad.actor;

import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.Set;

/** Wishes behind a name that belong to nobody's act: حفظه الله ورعاه، أيده الله، المفدى. */
final class Blessings {
    /** حفظ، رعى، أيد، أعز، رحم، نصر، سدد، أدام with the pronoun of the person. */
    private static final Set<String> WISHES =
            Set.of(
                    "\u062D\u0641\u0638\u0647",
                    "\u062D\u0641\u0638\u0647\u0627",
                    "\u062D\u0641\u0638\u0647\u0645\u0627",
                    "\u062D\u0641\u0638\u0647\u0645",
                    "\u0631\u0639\u0627\u0647",
                    "\u0631\u0639\u0627\u0647\u0627",
                    "\u0631\u0639\u0627\u0647\u0645",
                    "\u0627\u064A\u062F\u0647",
                    "\u0627\u0639\u0632\u0647",
                    "\u0631\u062D\u0645\u0647",
                    "\u0631\u062D\u0645\u0647\u0627",
                    "\u0646\u0635\u0631\u0647",
                    "\u0627\u062F\u0627\u0645\u0647",
                    "\u0633\u062F\u062F\u0647");

    /** ورعاه، وأعزه، ونصره، وسدده، وأبقاه behind the first wish. */
    private static final Set<String> FURTHER =
            Set.of(
                    "\u0648\u0631\u0639\u0627\u0647",
                    "\u0648\u0631\u0639\u0627\u0647\u0627",
                    "\u0648\u0631\u0639\u0627\u0647\u0645",
                    "\u0648\u0631\u0639\u0627\u0647\u0645\u0627",
                    "\u0648\u0627\u0639\u0632\u0647",
                    "\u0648\u0646\u0635\u0631\u0647",
                    "\u0648\u0633\u062F\u062F\u0647",
                    "\u0648\u0627\u0628\u0642\u0627\u0647");

    /** المفدى، المعظم. */
    private static final Set<String> EPITHETS =
            Set.of("\u0627\u0644\u0645\u0641\u062F\u064A", "\u0627\u0644\u0645\u0639\u0638\u0645");

    /** الشقيقة، الصديقة، الشقيق، الصديق. */
    private static final Set<String> KIND =
            Set.of(
                    "\u0627\u0644\u0634\u0642\u064A\u0642\u0647",
                    "\u0627\u0644\u0635\u062F\u064A\u0642\u0647",
                    "\u0627\u0644\u0634\u0642\u064A\u0642",
                    "\u0627\u0644\u0635\u062F\u064A\u0642");

    private static final String GOD = "\u0627\u0644\u0644\u0647";

    private Blessings() {}

    /** A mention together with the wish or the kind word that follows it: السعودية [الشقيقة]. */
    static Mention with(Sentence sentence, Mention mention) {
        if (mention.kind() == Mention.Kind.STATE) {
            return isWord(sentence, mention.to(), KIND) ? mention.until(mention.to() + 1) : mention;
        }
        boolean personal = mention.isPersonal() || mention.kind() == Mention.Kind.POINTER;
        int to = personal ? end(sentence, mention.to()) : mention.to();
        return to == mention.to() ? mention : mention.until(to);
    }

    private static int end(Sentence sentence, int from) {
        int at = isWord(sentence, from, EPITHETS) ? from + 1 : from;
        int open = isOpening(sentence, at) ? at + 1 : at;
        if (!isWish(sentence, open)) {
            return at;
        }
        int end = open + 2;
        while (isWord(sentence, end, FURTHER)) {
            end++;
        }
        return open > at && isClosing(sentence, end) ? end + 1 : end;
    }

    private static boolean isWish(Sentence sentence, int at) {
        return isWord(sentence, at, WISHES)
                && at + 1 < sentence.size()
                && sentence.token(at + 1).is(GOD);
    }

    private static boolean isWord(Sentence sentence, int at, Set<String> words) {
        return at < sentence.size() && words.contains(sentence.token(at).folded());
    }

    private static boolean isOpening(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).isMark("-\u2013\u2014(\u060C,");
    }

    private static boolean isClosing(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).isMark("-\u2013\u2014)\u060C,");
    }
}

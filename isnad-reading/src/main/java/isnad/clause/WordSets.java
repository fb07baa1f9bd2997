package isnad.clause;

import java.util.Set;

/** Folded words that more than one reader of clauses looks for. */
final class WordSets {
    /** بعد، منذ، إلى، لبث، سبق: before أن and a past tense. */
    static final Set<String> PAST =
            Set.of(
                    "\u0628\u0639\u062F",
                    "\u0645\u0646\u0630",
                    "\u0627\u0644\u064A",
                    "\u0644\u0628\u062B",
                    "\u0633\u0628\u0642");

    /** تساءل، سأل، استفسر. */
    static final Set<String> ASKING =
            Set.of(
                    "\u062A\u0633\u0627\u0621\u0644",
                    "\u0633\u0627\u0644",
                    "\u0627\u0633\u062A\u0641\u0633\u0631");

    /** لماذا، متى، هل، كيف … */
    static final Set<String> QUESTIONS =
            Set.of(
                    "\u0644\u0645\u0627\u0630\u0627",
                    "\u0645\u062A\u064A",
                    "\u0647\u0644",
                    "\u0643\u064A\u0641",
                    "\u0627\u064A\u0646",
                    "\u0639\u0645\u0627",
                    "\u0639\u0645\u0646",
                    "\u0645\u0627\u0630\u0627");

    /** Verbs whose object is told: أبلغ، أخبر، أطلع، طمأن، أعلم، أحاط، أنبأ، أخطر، خاطب. */
    static final Set<String> TELLING =
            Set.of(
                    "\u0627\u0628\u0644\u063A",
                    "\u0627\u062E\u0628\u0631",
                    "\u0627\u0637\u0644\u0639",
                    "\u0637\u0645\u0627\u0646",
                    "\u0627\u0639\u0644\u0645",
                    "\u0627\u062D\u0627\u0637",
                    "\u0627\u0646\u0628\u0627",
                    "\u0627\u062E\u0637\u0631",
                    "\u062E\u0627\u0637\u0628");

    private WordSets() {}
}

package isnad.event;

import isnad.clause.Node;
import java.util.Set;

/** Words that measure what stands behind them: حزمة من العقوبات، سلسلة غارات. */
final class Measures {
    /** حزمة، سلسلة، مجموعة، عدد، جملة، مزيد، موجة، دفعة، جولة، عشرات، مئات، كثير، نوع. */
    private static final Set<String> WORDS =
            Set.of(
                    "\u062D\u0632\u0645\u0647",
                    "\u062D\u0632\u0645\u0627\u062A",
                    "\u0633\u0644\u0633\u0644\u0647",
                    "\u0645\u062C\u0645\u0648\u0639\u0647",
                    "\u0639\u062F\u062F",
                    "\u062C\u0645\u0644\u0647",
                    "\u0645\u0632\u064A\u062F",
                    "\u0645\u0648\u062C\u0647",
                    "\u062F\u0641\u0639\u0647",
                    "\u062C\u0648\u0644\u0647",
                    "\u0639\u0634\u0631\u0627\u062A",
                    "\u0645\u0626\u0627\u062A",
                    "\u0645\u064A\u0627\u062A",
                    "\u0643\u062B\u064A\u0631",
                    "\u0646\u0648\u0639");

    private Measures() {}

    static boolean isMeasure(Node node) {
        return node.nounKeys().stream().anyMatch(WORDS::contains);
    }
}

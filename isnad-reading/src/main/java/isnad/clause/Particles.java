package isnad.clause;

import java.util.Set;

/** Folded words by which the pass through a sentence knows what kind of clause comes next. */
final class Particles {
    /** بعد، منذ، إلى، سبق، حدث: before أن and a past tense. */
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

    private Particles() {}
}

package isnad.story.difference;

import isnad.story.difference.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what one article tells as planned and another as cancelled or put off. */
final class Cancellations {
    /** Weight of shared terms from which on plan and cancellation are of one act. */
    private static final double SHARED = 12;

    private final Forms plans = Forms.of("ahead.tsv");
    private final Forms ends = Forms.of("cancelled.tsv");
    private final Forms denials = Forms.of("denials.tsv");

    void compare(Account one, Account other, Collected into) {
        against(one, other, into);
        against(other, one, into);
    }

    private void against(Account planning, Account ending, Collected into) {
        for (Passage end : ending.passages()) {
            int at = denials.in(end.prose().words()) || end.past() ? -1 : at(ends, end);
            Passage plan = at < 0 ? null : plan(end, planning);
            if (plan != null) {
                int from = at(plans, plan);
                into.add(
                        Kind.STATUS,
                        planning.teller(plan, from, plan.clauseTo(from)),
                        ending.teller(end, at, end.clauseTo(at)));
            }
        }
    }

    private @Nullable Passage plan(Passage end, Account planning) {
        Passage best = null;
        double most = SHARED;
        for (Passage plan : planning.passages()) {
            double shared = plan.terms().weightOfShared(end.terms());
            if (shared > most && at(plans, plan) >= 0 && at(ends, plan) < 0 && !plan.past()) {
                most = shared;
                best = plan;
            }
        }
        return best;
    }

    private static int at(Forms forms, Passage passage) {
        for (int at = 0; at < passage.prose().size(); at++) {
            if (forms.at(passage.prose().words(), at) != null) {
                return at;
            }
        }
        return -1;
    }
}

package isnad.story.difference;

import isnad.story.ActReader;
import isnad.story.Words;
import isnad.story.difference.Difference.Kind;
import isnad.text.Sentence;
import isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what one article tells as planned and another as cancelled or put off. */
final class Cancellations {
    /** Weight of shared terms from which on the clauses of plan and end are of one act. */
    private static final double SHARED = 9;

    private static final double SHARE = 0.4;

    /** Words before an end among which one may stand that takes it back. */
    private static final int BEFORE = 4;

    /** Words behind an end among which stands what was ended. */
    private static final int REACH = 3;

    /** Weight of the terms of whole sentences for what is told to have been planned. */
    private static final double SHARED_WAS = 12;

    private static final String NO = "no";
    private static final String WAS = "was";

    private final Forms plans = Forms.of("ahead.tsv");
    private final Forms ends = Forms.of("cancelled.tsv");
    private final Forms denials = Forms.of("denials.tsv");
    private final Forms threats = Forms.of("threats.tsv");
    private final ActReader acts;

    Cancellations(ActReader acts) {
        this.acts = acts;
    }

    void compare(Account one, Account other, Collected into) {
        against(one, other, into);
        against(other, one, into);
    }

    private void against(Account planning, Account ending, Collected into) {
        boolean later = Matter.daysBetween(planning.article(), ending.article()) > 0;
        for (Passage end : ending.passages()) {
            int at = denials.in(end.prose().words()) || end.past() ? -1 : end(end);
            Passage plan = at < 0 ? null : plan(end, at, planning, later);
            if (plan != null) {
                int from = plan(plan);
                into.add(
                        Kind.STATUS,
                        planning.teller(plan, from, plan.clauseTo(from)),
                        ending.teller(end, at, end.clauseTo(at)));
            }
        }
    }

    /** Where a sentence tells that something was ended, not only threatened with; or -1. */
    private int end(Passage passage) {
        Sentence words = passage.prose().words();
        for (int at = 0; at < words.size(); at++) {
            if (ends.at(words, at) != null && !isTakenBack(words, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isTakenBack(Sentence words, int at) {
        for (int before = Math.max(0, at - BEFORE); before < at; before++) {
            if (threats.at(words, before) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where a sentence tells that something is planned, or -1. */
    private int plan(Passage passage) {
        for (int at = 0; at < passage.prose().size(); at++) {
            Forms.Match match = plans.at(passage.prose().words(), at);
            if (match != null && !match.row().required("plan").equals(NO)) {
                return at;
            }
        }
        return -1;
    }

    /**
     * What was planned of what was ended.
     *
     * @param later whether the end came after the telling, which then may only tell that it was
     *     planned
     */
    private @Nullable Passage plan(Passage end, int at, Account planning, boolean later) {
        Passage best = null;
        double most = SHARED;
        Words ended = acts.words(end.prose().words(end.clauseFrom(at), end.clauseTo(at)));
        for (Passage plan : planning.passages()) {
            int from = plan.past() || end(plan) >= 0 ? -1 : plan(plan);
            boolean was = from >= 0 && isPast(plan, from);
            double shared = from < 0 ? 0 : shared(end, ended, plan, from, was);
            if (shared >= most
                    && (was || !later && areOfOneSort(end, at, plan))
                    && !Matter.areApart(end, plan)) {
                most = shared;
                best = plan;
            }
        }
        return best;
    }

    /** «كان من المقرر أن …»: what was planned is told before it is told how it ended. */
    private boolean isPast(Passage plan, int at) {
        Forms.Match match = plans.at(plan.prose().words(), at);
        return match != null && match.row().required("plan").equals(WAS);
    }

    private double shared(Passage end, Words ended, Passage plan, int at, boolean was) {
        if (was) {
            return plan.terms().weightOfShared(end.terms()) - SHARED_WAS + SHARED;
        }
        Words planned = acts.words(plan.prose().words(plan.clauseFrom(at), plan.clauseTo(at)));
        return ended.shared(planned) < SHARE ? 0 : ended.weightOfShared(planned);
    }

    /** Whether what was ended (a visit, a round of talks) is what was planned. */
    private static boolean areOfOneSort(Passage end, int at, Passage plan) {
        Prose prose = end.prose();
        for (int i = at + 1; i <= Math.min(at + REACH, prose.size() - 1); i++) {
            if (isIn(prose.word(i), plan.prose())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Token word, Prose prose) {
        for (int i = 0; i < prose.size(); i++) {
            if (word.asClosed() == null && Alignment.same(word, prose.word(i))) {
                return true;
            }
        }
        return false;
    }
}

package isnad.story;

import isnad.model.Status;

/**
 * How two tellings of what may be one act go together: by the word that tells it, and by how it
 * stands. In logarithms of odds.
 */
final class Manner {
    /** Both are told with one verb or noun of the lexicon. */
    private static final double SAME_FRAME = 1.2;

    /** One is done, the other planned or denied. */
    private static final double OTHER_STATUS = -1;

    /** The same day speaks for a plan and its fulfilment, a claim and its denial. */
    private static final double BOTH_DATED = 0.5;

    private Manner() {}

    static double of(Act a, Act b) {
        return (a.frame() == b.frame() ? SAME_FRAME : 0) + standing(a, b);
    }

    private static double standing(Act a, Act b) {
        if (standing(a.status()) == standing(b.status())) {
            return 0;
        }
        return a.dated() && b.dated() ? BOTH_DATED * OTHER_STATUS : OTHER_STATUS;
    }

    /** Whether it is done, ahead, or said not to be so. */
    private static int standing(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> 0;
            case PLANNED, POSSIBLE -> 1;
            case NEGATED, DENIED -> 2;
        };
    }
}

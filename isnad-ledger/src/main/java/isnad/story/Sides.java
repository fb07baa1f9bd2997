package isnad.story;

import java.util.List;

/** How well the parties of two acts go together, 0 to 1. */
final class Sides {
    private static final double UNKNOWN = -1;

    /** What is left where only one state or body is in both: it may do much of a day. */
    private static final double ONE_ALONE = 0.75;

    /** What is left where each act has a party that is nowhere in the other. */
    private static final double STRANGERS = 0.4;

    /** What is left where the sides are turned round. */
    private static final double TURNED = 0.25;

    /** Parties less alike than this are two. */
    private static final double NO_MATCH = 0.2;

    /** How much the better covered of the two counts. */
    private static final double BETTER = 0.6;

    private Sides() {}

    static double of(Act a, Act b) {
        double cast = cast(a, b);
        if (a.type().isSymmetric() || b.type().isSymmetric()) {
            return cast;
        }
        double straight = both(lists(a.who(), b.who()), lists(a.whom(), b.whom()));
        double turned = both(lists(a.who(), b.whom()), lists(a.whom(), b.who()));
        return straight >= NO_MATCH || turned < straight + NO_MATCH ? cast : cast * TURNED;
    }

    private static double both(double who, double whom) {
        return who == UNKNOWN || whom == UNKNOWN ? UNKNOWN : Math.min(who, whom);
    }

    /** The mean likeness of the shorter list's parties; {@link #UNKNOWN} where one is empty. */
    private static double lists(List<Party> one, List<Party> other) {
        List<Party> shorter = one.size() <= other.size() ? one : other;
        return covered(shorter, shorter == one ? other : one);
    }

    /** How well those of the first who are known are found in the second. */
    private static double covered(List<Party> parties, List<Party> among) {
        return covered(parties, among, best(parties, among));
    }

    /** How well each is found. */
    private static double[] best(List<Party> parties, List<Party> among) {
        double[] best = new double[parties.size()];
        for (int i = 0; i < best.length; i++) {
            best[i] = best(parties.get(i), among);
        }
        return best;
    }

    private static double covered(List<Party> parties, List<Party> among, double[] best) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < best.length; i++) {
            if (!parties.get(i).isVague()) {
                known++;
                sum += best[i];
            }
        }
        return known == 0 || among.isEmpty() ? UNKNOWN : sum / known;
    }

    private static double best(Party party, List<Party> among) {
        double best = 0;
        for (int i = 0; i < among.size() && best < 1; i++) {
            best = Math.max(best, party.like(among.get(i)));
        }
        return best;
    }

    /** Whoever takes part in one must take part in the other, or be named in its words. */
    private static double cast(Act a, Act b) {
        double[] found = best(a.parties(), b.cast());
        double[] others = best(b.parties(), a.cast());
        double ours = covered(a.parties(), b.cast(), found);
        double theirs = covered(b.parties(), a.cast(), others);
        if (ours == UNKNOWN && theirs == UNKNOWN) {
            ours = covered(a.cast(), b.cast());
            theirs = ours;
        } else if (ours == UNKNOWN || theirs == UNKNOWN) {
            ours = Math.max(ours, theirs);
            theirs = ours;
        }
        double match = BETTER * Math.max(ours, theirs) + (1 - BETTER) * Math.min(ours, theirs);
        if (hasStranger(a.parties(), found) && hasStranger(b.parties(), others)) {
            match *= STRANGERS;
        }
        return match * (shared(a.cast(), b.cast()) > 1 ? 1 : ONE_ALONE);
    }

    /** Whether somebody takes part who is nowhere in the other. */
    private static boolean hasStranger(List<Party> parties, double[] best) {
        for (int i = 0; i < best.length; i++) {
            if (best[i] < NO_MATCH && !parties.get(i).isVague()) {
                return true;
            }
        }
        return false;
    }

    /** How many states and bodies are in both. */
    private static int shared(List<Party> one, List<Party> other) {
        int shared = 0;
        for (int i = 0; i < one.size(); i++) {
            if (isFirst(one, i) && best(one.get(i), other) > NO_MATCH) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean isFirst(List<Party> cast, int at) {
        for (int i = 0; i < at; i++) {
            if (cast.get(i).place().equals(cast.get(at).place())) {
                return false;
            }
        }
        return true;
    }
}

package isnad.story;

import java.util.List;

/** How well the parties of two acts go together, 0 to 1. */
final class Sides {
    private static final double UNKNOWN = -1;

    /** What is left where one telling leaves a side out, or turns the sides round. */
    private static final double HALF_KNOWN = 0.75;

    private static final double TURNED = 0.6;

    /** What every party takes off that only the longer list has. */
    private static final double EACH_MORE = 0.07;

    private static final double LEAST = 0.75;

    private Sides() {}

    static double of(Act a, Act b) {
        if (a.type().isSymmetric() && b.type().isSymmetric()) {
            List<Party> ours = a.parties();
            List<Party> theirs = b.parties();
            double match = Math.max(0, lists(ours, theirs));
            return Math.min(ours.size(), theirs.size()) < 2 ? match * HALF_KNOWN : match;
        }
        double straight = both(lists(a.who(), b.who()), lists(a.whom(), b.whom()));
        double turned = both(lists(a.who(), b.whom()), lists(a.whom(), b.who()));
        return Math.max(straight, turned * TURNED);
    }

    private static double both(double who, double whom) {
        if (who == UNKNOWN && whom == UNKNOWN) {
            return 0;
        }
        if (who == UNKNOWN || whom == UNKNOWN) {
            return Math.max(who, whom) * HALF_KNOWN;
        }
        return Math.min(who, whom) < 0.2 ? Math.min(who, whom) : (who + whom) / 2;
    }

    /** The mean likeness of the shorter list's parties, each to its best partner. */
    private static double lists(List<Party> one, List<Party> other) {
        List<Party> shorter = one.size() <= other.size() ? one : other;
        List<Party> longer = shorter == one ? other : one;
        if (shorter.isEmpty()) {
            return UNKNOWN;
        }
        double sum = 0;
        for (Party party : shorter) {
            sum += best(party, longer);
        }
        int more = longer.size() - shorter.size();
        return sum / shorter.size() * Math.max(LEAST, 1 - EACH_MORE * more);
    }

    private static double best(Party party, List<Party> among) {
        double best = 0;
        for (Party other : among) {
            best = Math.max(best, party.like(other));
        }
        return best;
    }
}

package isnad.story;

import java.util.List;

/**
 * What speaks against two acts being one in who does what to whom, as logarithms of odds: 0 or
 * less. {@link Sides} asks who is there at all; here somebody else must not do it.
 */
final class Roles {
    /** What it costs that others do it, that it is done to others, that sides are turned round. */
    private static final double OTHERS_DO = -1.5;

    private static final double TO_OTHERS = -0.7;
    private static final double TURNED = -1.5;

    /** What it costs that another person stands for a state. */
    private static final double OTHER_DELEGATE = -3;

    /** Parties less alike than this are two; as alike as that they may be one. */
    private static final double APART = 0.2;

    private static final double TOGETHER = 0.5;

    private static final double UNKNOWN = -1;

    private Roles() {}

    static double of(Act a, Act b) {
        double odds = isOtherDelegate(a, b) || isOtherDelegate(b, a) ? OTHER_DELEGATE : 0;
        if (a.type().isSymmetric() || b.type().isSymmetric()) {
            return odds + (isApart(alike(a.parties(), b.parties())) ? OTHERS_DO : 0);
        }
        double who = alike(a.who(), b.who());
        double whom = alike(a.whom(), b.whom());
        odds += (isApart(who) ? OTHERS_DO : 0) + (isApart(whom) ? TO_OTHERS : 0);
        return odds + (Math.max(who, whom) < TOGETHER && isTurned(a, b) ? TURNED : 0);
    }

    private static boolean isApart(double alike) {
        return alike != UNKNOWN && alike < APART;
    }

    private static boolean isTurned(Act a, Act b) {
        return alike(a.who(), b.whom()) >= TOGETHER || alike(a.whom(), b.who()) >= TOGETHER;
    }

    /** How well the shorter list is found in the longer; {@link #UNKNOWN} where one is empty. */
    private static double alike(List<Party> one, List<Party> other) {
        if (one.size() == other.size()) {
            return Math.max(found(one, other), found(other, one));
        }
        return one.size() < other.size() ? found(one, other) : found(other, one);
    }

    private static double found(List<Party> parties, List<Party> among) {
        double sum = 0;
        int known = 0;
        for (Party party : parties) {
            double best = party.isVague() ? UNKNOWN : best(party, among);
            known += best == UNKNOWN ? 0 : 1;
            sum += Math.max(0, best);
        }
        return known == 0 ? UNKNOWN : sum / known;
    }

    private static double best(Party party, List<Party> among) {
        double best = UNKNOWN;
        for (Party other : among) {
            best = other.isVague() ? best : Math.max(best, party.like(other));
        }
        return best;
    }

    /** Whether a state is there through a person, and in the other act through another one. */
    private static boolean isOtherDelegate(Act a, Act b) {
        for (Party one : a.parties()) {
            if (isDelegate(one) && isReplaced(one, b.parties())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReplaced(Party delegate, List<Party> among) {
        boolean replaced = false;
        for (Party other : among) {
            if (isDelegate(other) && other.place().equals(delegate.place())) {
                if (delegate.like(other) > APART) {
                    return false;
                }
                replaced = true;
            }
        }
        return replaced;
    }

    private static boolean isDelegate(Party party) {
        return party.isPerson() && !party.titled() && party.state() != null;
    }
}

package isnad.story;

import isnad.model.EventType;
import isnad.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether two tellings are of one act. What speaks for and against it is added up as
 * logarithms of odds; the figures were set by hand against {@code corpus/stories/dev}.
 */
public final class SameAct {
    /** It is not known whether the two articles are on one affair. */
    public static final double UNKNOWN_AFFAIR = -1;

    /** Odds below this are not worth a verdict. */
    private static final double HOPELESS = -6;

    private static final double BASE = -5.7;

    /** Parties, words, rarity, types, modes, dates, places, affair, once, recurrence, manner. */
    private static final double[] WEIGHTS = {6, 3, 0.2, 1, 1, 1, 1, 1, 3, 1, 1};

    /** Acts that share so much of their words are told alike. */
    private static final double MANY_WORDS = 0.4;

    private static final double LEAST_PARTIES = 0.3;
    private static final double COMMON = 3;

    /** So many days apart, even a date that only the context gives keeps two acts apart. */
    private static final int FAR = 14;

    /** What it costs that nothing is known of when one of them was. */
    private static final double NO_DAYS = -0.8;

    /** A night has two dates, and tellers count from where they are. */
    private static final double NEXT_DAY = 0.6;

    /** What it costs that what is done again and again was on days that do not touch. */
    private static final double AGAIN = -1;

    /** What each day costs between pages neither of which says when. */
    private static final double LATER = 0.7;

    private static final String PHONE = "phone";

    /** Articles of the same days that are no crowd, and how many times as many are a full one. */
    private static final double FEW = 10;

    private static final double MANY_TIMES = 50;

    /** In a crowd acts must share so much of their words, or lose so much for each part missing. */
    private static final double ENOUGH_WORDS = 0.3;

    private static final double OTHERWISE = 10;

    /** What another type costs there besides. */
    private static final double OTHER_TYPE = 1.5;

    /** What can be done to somebody but once in a while, and what is said again and again. */
    private static final double RARE = 0.8;

    private static final double DAILY = -0.8;

    /** Fighting goes on for days; of how it was done at least something must agree. */
    private static final double FIGHTING = -0.6;

    private static final double SANCTIONS = -0.5;

    /** A conference is no visit, and no meeting at its margin. */
    private static final String MANY = "multilateral";

    private SameAct() {}

    /** As {@link #judge(Act, Act, double)} where nothing is known of the affair. */
    public static Verdict judge(Act a, Act b) {
        return judge(a, b, UNKNOWN_AFFAIR);
    }

    /**
     * Whether two acts of different articles are one.
     *
     * @param affair how alike the two articles are, 0 to 1, or {@link #UNKNOWN_AFFAIR}
     */
    public static Verdict judge(Act a, Act b, double affair) {
        double score = score(a, b, affair);
        return score < Verdict.SAME / 2 ? Verdict.APART : new Verdict(score, reasons(a, b));
    }

    /**
     * How full of news the days are, 0 to 1: the more there is, the more acts of one kind there are
     * between the same parties.
     *
     * @param around how many articles the ledger has of the days round an act's article
     */
    public static double crowd(long around) {
        return Math.min(1, Math.log(Math.max(FEW, around) / FEW) / Math.log(MANY_TIMES));
    }

    /**
     * The score of {@link #judge} alone, which asks for the affair only where it may decide.
     *
     * @param crowd as {@link #crowd(long)} has it; 0 where few pages are compared
     * @param affair how alike the two articles are, 0 to 1
     */
    public static double score(Act a, Act b, double crowd, DoubleSupplier affair) {
        if (probability(most(a, b)) < Verdict.SAME / 2
                || score(a, b, crowd, 1) < Verdict.SAME / 2) {
            return 0;
        }
        double score = score(a, b, crowd, affair.getAsDouble());
        return score < Verdict.SAME / 2 ? 0 : score;
    }

    /** The score where few pages are compared. */
    static double score(Act a, Act b, double affair) {
        return score(a, b, 0, affair);
    }

    /** The score alone. */
    static double score(Act a, Act b, double crowd, double affair) {
        double odds = odds(a, b, affair);
        return odds <= HOPELESS ? 0 : probability(odds - crowd * doubt(a, b));
    }

    /**
     * What speaks against one act where there are many of its kind: that others do it, or in other
     * words.
     */
    private static double doubt(Act a, Act b) {
        double words = OTHERWISE * Math.max(0, ENOUGH_WORDS - a.words().alike(b.words()));
        double doubt = words - Roles.of(a, b) + (isOtherType(a, b) ? OTHER_TYPE : 0);
        return isOneDay(a, b) ? doubt : doubt - Math.min(0, recurrence(a, b));
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The odds if the same parties took part and the articles were on one affair. */
    private static double most(Act a, Act b) {
        double types = types(a.type(), b.type());
        return types <= HOPELESS ? HOPELESS : weighed(clues(a, b, 1, 1));
    }

    private static double odds(Act a, Act b, double affair) {
        double parties = types(a.type(), b.type()) <= HOPELESS ? 0 : Sides.of(a, b);
        if (parties < LEAST_PARTIES) {
            return HOPELESS;
        }
        return weighed(clues(a, b, parties, affair));
    }

    private static double weighed(double[] clues) {
        double odds = BASE;
        for (int i = 0; i < clues.length; i++) {
            odds += WEIGHTS[i] * clues[i];
        }
        return odds;
    }

    /** What speaks for and against it, each to be weighed. */
    static double[] clues(Act a, Act b, double parties, double affair) {
        return new double[] {
            parties,
            a.words().alike(b.words()),
            rarity(a, b),
            types(a.type(), b.type()),
            modes(a, b),
            dates(a, b),
            places(a, b),
            affair(a, b, affair),
            isOnce(a, b) ? 1 : 0,
            Math.max(0, recurrence(a, b)),
            Manner.of(a, b)
        };
    }

    /** How rare the rarest party is that both may have, as far as it counts. */
    private static double rarity(Act a, Act b) {
        return Math.clamp(Math.min(a.weight(), b.weight()) - COMMON, -1, 2);
    }

    /** Whether they are of two types that say more than two words for one thing. */
    private static boolean isOtherType(Act a, Act b) {
        return a.type() != b.type() && Kin.of(a.type()) != Kin.DEAL;
    }

    private static double types(EventType a, EventType b) {
        if (a == b) {
            return 0;
        }
        return Kin.of(a) == Kin.of(b) ? otherwise(Kin.of(a)) : HOPELESS;
    }

    /** What it costs that two tellers of a kind choose another type for it. */
    private static double otherwise(Kin kin) {
        return kin == Kin.WORDS || kin == Kin.FORCE ? -2.2 : -1.5;
    }

    /** How much less, or more, it says of acts of a kind that the same parties did them. */
    private static double recurrence(Act a, Act b) {
        return switch (a.type()) {
            case RETREAT, AGREE, COOPERATE -> RARE;
            case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> DAILY;
            case ASSAULT -> a.mode() == null || b.mode() == null ? FIGHTING : 0;
            case SANCTION -> SANCTIONS;
            case CONSULT, COERCE, MOBILIZE, AID, CONCEDE -> 0;
        };
    }

    /** Whether both pages give the same day. */
    private static boolean isOneDay(Act a, Act b) {
        Days one = a.days();
        Days other = b.days();
        return a.dated()
                && b.dated()
                && one != null
                && other != null
                && one.overlaps(other)
                && Math.max(one.length(), other.length()) <= 2;
    }

    private static double modes(Act a, Act b) {
        String one = a.mode();
        String other = b.mode();
        if (one == null || other == null) {
            return one == null && other == null ? 0 : -0.1;
        }
        if (one.equals(other)) {
            return 0.6;
        }
        if (one.equals(PHONE) || other.equals(PHONE)) {
            return HOPELESS;
        }
        return one.equals(MANY) || other.equals(MANY) ? -1.2 : unlike(a.type());
    }

    /** What it costs that two tellers say differently how it was done. */
    private static double unlike(EventType type) {
        return switch (Kin.of(type)) {
            case TALK, FORCE -> type == EventType.MOBILIZE ? -1.5 : -0.4;
            case DEAL, GIVE -> -1;
            case WORDS, BREAK -> -1.5;
        };
    }

    /** Pages on one affair tell the same acts; a page without dates must be on it. */
    private static double affair(Act a, Act b, double affair) {
        boolean isSure = a.dated() && b.dated();
        if (affair == UNKNOWN_AFFAIR) {
            return isSure ? 0 : -0.3;
        }
        return affair >= Verdict.SAME ? 1 : isSure ? 0 : -1;
    }

    /** A named person is killed once, whatever the page says of the day. */
    private static boolean isOnce(Act a, Act b) {
        if (!"killing".equals(a.mode()) || !"killing".equals(b.mode())) {
            return false;
        }
        for (Party victim : a.whom()) {
            if (victim.isPerson()
                    && b.whom().stream().anyMatch(other -> victim.like(other) > 0.8)) {
                return true;
            }
        }
        return false;
    }

    private static double places(Act a, Act b) {
        if (a.place() == null || b.place() == null) {
            return 0;
        }
        if (a.place().equals(b.place())) {
            return 0.5;
        }
        return a.country() == null || a.country().equals(b.country()) ? -0.3 : -1.5;
    }

    private static double dates(Act a, Act b) {
        Days one = a.days();
        Days other = b.days();
        if (one == null || other == null) {
            return NO_DAYS;
        }
        int distance = one.distance(other);
        if (a.dated() && b.dated()) {
            double told =
                    told(
                            distance,
                            Math.max(one.length(), other.length()),
                            isAhead(a) != isAhead(b));
            double again = distance > 1 && recurrence(a, b) < 0 ? AGAIN : 0;
            return again + (a.sure() && b.sure() || distance > FAR ? told : told * 0.8);
        }
        boolean isNews = (a.dated() || a.lead()) && (b.dated() || b.lead());
        if (distance == 0) {
            return a.dated() || b.dated() ? 0 : -LATER * later(a.published(), b.published());
        }
        return isNews ? Math.max(-5, -0.4 * distance) : Math.max(-3, -0.7 - 0.05 * distance);
    }

    /** Days beyond the first between two publications; 0 where one is not known. */
    private static int later(@Nullable Days one, @Nullable Days other) {
        return one == null || other == null ? 0 : Math.max(0, one.distance(other) - 1);
    }

    private static boolean isAhead(Act act) {
        return act.status() == Status.PLANNED || act.status() == Status.POSSIBLE;
    }

    /** Both pages say when. */
    private static double told(int distance, int length, boolean isPlanAndAct) {
        if (distance > 0) {
            double slack = isPlanAndAct ? 1.5 : length > 2 ? 0.7 : 0;
            return Math.max(-8, slack + NEXT_DAY - 1.2 * distance);
        }
        return length <= 2 ? 2 : length <= 8 ? 1 : length <= 31 ? 0.3 : -0.3;
    }

    private static List<String> reasons(Act a, Act b) {
        List<String> out = new ArrayList<>();
        out.add("act:" + a.label());
        if (a.days() != null && b.days() != null && a.days().overlaps(b.days())) {
            out.add((a.dated() && b.dated() ? "day:" : "about:") + a.days().iso());
        }
        if (a.mode() != null && a.mode().equals(b.mode())) {
            out.add("mode:" + a.mode());
        }
        if (a.place() != null && a.place().equals(b.place())) {
            out.add("place:" + a.place());
        }
        if (a.words().alike(b.words()) > MANY_WORDS) {
            out.add("words");
        }
        return out;
    }
}

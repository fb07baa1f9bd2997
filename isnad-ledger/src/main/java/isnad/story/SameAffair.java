package isnad.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges whether two articles are on one affair. */
public final class SameAffair {
    /** Articles further apart in time are on different affairs. */
    public static final int LONGEST_GAP = 7;

    /** A ledger that has no more articles of these days than this knows few affairs. */
    private static final double FEW = 10;

    private static final double BASE = -2.45;

    /** What a hundred, a thousand articles of the same days take off. */
    private static final double CROWD = 0.52;

    /** What is shared: words, rare words, names in two ways, states, acts, quotes, headlines. */
    private static final double[] SHARED = {1.2, 1.08, 0.13, 1.19, 3.11, 0.84, 0.31, 0.88, 1.0};

    private static final int QUOTES = 6;
    private static final int HEADLINES = 7;

    /** What the crowd takes off besides where nothing telling is shared, and how much is enough. */
    private static final double VAGUE = 0.3;

    private static final double TELLING = 2.4;

    private static final double APART = 1.92;

    /** What an article without a date loses whose rare words are not in the other at all. */
    private static final double STRANGE = 3.5;

    /** Rare words that are enough: this much, or of the poorer of the two one part in so many. */
    private static final double ENOUGH = 0.1;

    private static final double SOME = 4;

    /** What it takes off that both have many rare words to share. */
    private static final double RICH = 0.95;

    private static final double DAY = 0.25;
    private static final double UNDATED = 0.2;

    private static final double SCALE = 10;

    private SameAffair() {}

    /** As {@link #judge(Profile, Profile, long)} in a ledger that knows few affairs. */
    public static Verdict judge(Profile a, Profile b) {
        return judge(a, b, 0);
    }

    /**
     * Whether two articles are on one affair.
     *
     * @param around how many articles the ledger has of the days round these; the more, the more
     *     affairs there are that two alike articles may be on
     */
    public static Verdict judge(Profile a, Profile b, long around) {
        double score = score(a, b, around);
        return score < Verdict.SAME / 2 ? Verdict.APART : new Verdict(score, reasons(a, b));
    }

    /** The score alone, 0 to 1. */
    public static double score(Profile a, Profile b, long around) {
        int gap = gap(a.published(), b.published());
        if (gap > LONGEST_GAP) {
            return 0;
        }
        double crowd = Math.log(Math.max(FEW, around) / FEW);
        double odds = BASE - CROWD * crowd - DAY * gap;
        odds -= isUndated(a.published()) || isUndated(b.published()) ? undated(a, b) : 0;
        double[] shared = shared(a, b);
        odds -= VAGUE * crowd * vague(a, b, shared);
        odds -= APART * a.acts().apart(b.acts());
        odds -= RICH * Math.log1p(Math.min(a.words().rare(), b.words().rare()) / SCALE);
        for (int i = 0; i < shared.length; i++) {
            odds += SHARED[i] * shared[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** How little is shared that is of one affair and not of its days, 0 to 1. */
    private static double vague(Profile a, Profile b, double[] shared) {
        double telling = rare(a, b) + (shared[QUOTES] + shared[HEADLINES]) / 2;
        return Math.max(0, 1 - telling / TELLING);
    }

    /** Without a date, what is rare must be in both: persons alone are in the news for years. */
    private static double undated(Profile a, Profile b) {
        double enough =
                Math.max(ENOUGH, Math.min(a.words().rare(), b.words().rare()) / SCALE / SOME);
        return UNDATED + STRANGE * (1 - Math.min(1, rare(a, b) / enough));
    }

    private static double rare(Profile a, Profile b) {
        return a.words().mass(b.words(), Vector.RARE) / SCALE;
    }

    private static double[] shared(Profile a, Profile b) {
        return new double[] {
            Math.log1p(a.words().mass(b.words(), 0) / SCALE),
            Math.log1p(rare(a, b)),
            a.names().cosine(b.names()),
            Math.log1p(a.names().mass(b.names(), 0) / SCALE),
            a.states().cosine(b.states()),
            a.acts().same(b.acts()),
            Math.min(2, Overlap.count(a.quotes(), b.quotes())),
            Overlap.share(a.headline(), b.headline()),
            held(a, b) + held(b, a)
        };
    }

    /** How much of the headline of one stands in the text of the other. */
    private static double held(Profile a, Profile b) {
        return b.words().holds(a.headline()) + b.names().holds(a.headline());
    }

    static boolean isUndated(@Nullable Days days) {
        return days == null || days.length() > LONGEST_GAP;
    }

    private static int gap(@Nullable Days a, @Nullable Days b) {
        return a == null || b == null ? 0 : a.distance(b);
    }

    static List<String> reasons(Profile a, Profile b) {
        List<String> out = new ArrayList<>();
        a.acts().shared(b.acts()).forEach(act -> out.add("act:" + act));
        if (Overlap.count(a.quotes(), b.quotes()) > 0) {
            out.add("quote");
        }
        a.states().shared(b.states(), 2).forEach(name -> out.add("entity:" + name.substring(1)));
        a.names().shared(b.names(), 4).forEach(name -> out.add("entity:" + name.substring(1)));
        a.words().shared(b.words(), 4).forEach(word -> out.add("word:" + word));
        return out;
    }
}

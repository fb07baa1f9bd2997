package isnad.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges whether two articles are on one affair. */
public final class SameAffair {
    /** Articles further apart in time are on different affairs. */
    public static final int LONGEST_GAP = 7;

    private static final double BASE = -4.2;
    private static final double WORDS = 9;
    private static final double NAMES = 3;
    private static final double ACT = 0.9;
    private static final double QUOTE = 1.2;
    private static final double HEADLINE = 2.5;
    private static final double DAY = 0.35;
    private static final double UNDATED = 0.6;

    private SameAffair() {}

    public static Verdict judge(Profile a, Profile b) {
        double score = score(a, b);
        return score == 0 ? Verdict.APART : new Verdict(score, reasons(a, b));
    }

    /** The score alone, 0 to 1. */
    static double score(Profile a, Profile b) {
        double time = time(a.published(), b.published());
        if (Double.isInfinite(time)) {
            return 0;
        }
        double odds =
                BASE
                        + time
                        + WORDS * a.words().cosine(b.words())
                        + NAMES * a.names().cosine(b.names())
                        + ACT * Math.min(2, Overlap.count(a.acts(), b.acts()))
                        + QUOTE * Math.min(2, Overlap.count(a.quotes(), b.quotes()))
                        + HEADLINE * Overlap.share(a.headline(), b.headline());
        return 1 / (1 + Math.exp(-odds));
    }

    private static double time(@Nullable Days a, @Nullable Days b) {
        if (a == null || b == null || a.length() > LONGEST_GAP || b.length() > LONGEST_GAP) {
            boolean apart = a != null && b != null && a.distance(b) > LONGEST_GAP;
            return apart ? Double.NEGATIVE_INFINITY : -UNDATED;
        }
        int gap = a.distance(b);
        return gap > LONGEST_GAP ? Double.NEGATIVE_INFINITY : -DAY * gap;
    }

    static List<String> reasons(Profile a, Profile b) {
        List<String> out = new ArrayList<>();
        int acts = Overlap.count(a.acts(), b.acts());
        if (acts > 0) {
            out.add("acts:" + acts);
        }
        if (Overlap.count(a.quotes(), b.quotes()) > 0) {
            out.add("quote");
        }
        a.names().shared(b.names(), 4).forEach(name -> out.add("entity:" + name.substring(1)));
        a.words().shared(b.words(), 4).forEach(word -> out.add("word:" + word));
        return out;
    }
}

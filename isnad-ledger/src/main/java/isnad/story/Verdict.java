package isnad.story;

import java.util.List;

/**
 * What a comparison says.
 *
 * @param score 0 to 1; from 0.5 on the two are held to be one
 * @param reasons what speaks for it, the weightiest first, such as {@code act:CONSULT/EGY-TUR}
 */
public record Verdict(double score, List<String> reasons) {
    /** From this score on two things are one. */
    public static final double SAME = 0.5;

    /** Nothing speaks for it. */
    public static final Verdict APART = new Verdict(0, List.of());

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    public boolean isSame() {
        return score >= SAME;
    }
}

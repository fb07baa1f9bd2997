package isnad.ner;

import isnad.text.FoundName;
import isnad.text.NameKind;
import java.util.HashMap;
import java.util.Map;

/**
 * What a first reading of an article took its strange words for: who is named in full once is known
 * when the surname comes again.
 */
final class Echoes {
    /** So much better a word scores as what it is elsewhere. */
    private static final float BONUS = 5f;

    /** So much probability, added up over the other places, makes an echo. */
    private static final float LEAST = 0.8f;

    private static final int KINDS = NameKind.values().length;

    private final Map<Integer, float[]> heard = new HashMap<>();

    /** Remembers a name. */
    void add(Line line, FoundName name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (isStrange(line.word(i))) {
                float[] sums = heard.computeIfAbsent(line.word(i).base(), _ -> new float[KINDS]);
                sums[name.kind().ordinal()] += (float) name.probability();
            }
        }
    }

    private static boolean isStrange(WordTraits word) {
        return word.isStrange() && word.stem().length() > 2;
    }

    /** Raises the scores of what strange words were elsewhere; says whether any were. */
    boolean raise(Line line, int[] tags, float[] probabilities, float[] scores) {
        boolean changed = false;
        for (int i = 0; i < tags.length; i++) {
            float[] sums = isStrange(line.word(i)) ? heard.get(line.word(i).base()) : null;
            if (sums != null) {
                changed |= raise(sums, tags[i], probabilities[i], scores, i * Tag.COUNT);
            }
        }
        return changed;
    }

    private static boolean raise(float[] sums, int tag, float sure, float[] scores, int at) {
        int best = -1;
        float most = LEAST;
        float rest = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            boolean own = tag != Tag.OUTSIDE && Tag.kind(tag).ordinal() == kind;
            float others = own ? sums[kind] - sure : sums[kind];
            rest += others;
            if (others > most) {
                most = others;
                best = kind;
            }
        }
        if (best < 0 || 2 * most < rest) {
            return false;
        }
        scores[at + 1 + 2 * best] += BONUS;
        scores[at + 2 + 2 * best] += BONUS;
        return true;
    }
}

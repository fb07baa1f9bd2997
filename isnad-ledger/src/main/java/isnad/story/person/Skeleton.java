package isnad.story.person;

import isnad.lexicon.Letters;

/**
 * What spellings of one name's word have in common. Long vowels and the ends that sound like them
 * are left out; letters that the press takes for one another become one:
 *
 * <ul>
 *   <li>dad and za; ta and its emphatic sister; sin and sad; dhal and zay
 *   <li>jim, ghayn, qaf, kaf, and the ta with shin that writes a foreign ch
 * </ul>
 *
 * A word keeps its first letter, and a short one its vowels.
 */
final class Skeleton {
    private static final char DAD = '\u0636';
    private static final char ZAH = '\u0638';
    private static final char TAH = '\u0637';
    private static final char SAD = '\u0635';
    private static final char THAL = '\u0630';
    private static final char ZAIN = '\u0632';
    private static final char JEEM = '\u062C';
    private static final char GHAIN = '\u063A';
    private static final char QAF = '\u0642';
    private static final char SHEEN = '\u0634';

    /** A word of fewer consonants is told from others by its vowels. */
    private static final int FEW = 3;

    private Skeleton() {}

    /** The skeleton of a folded word without its article. */
    static String of(String word) {
        String bare = reduced(word, false);
        return bare.length() < FEW ? reduced(word, true) : bare;
    }

    private static String reduced(String word, boolean vowels) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isChe =
                    c == Letters.TEH && i + 1 < word.length() && word.charAt(i + 1) == SHEEN;
            char sound = isChe ? JEEM : sound(c);
            if (isChe) {
                i++;
            }
            boolean kept = out.isEmpty() || vowels || !isWeak(sound, i == word.length() - 1);
            if (kept && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    private static boolean isWeak(char c, boolean last) {
        return switch (c) {
            case Letters.ALEF, Letters.WAW, Letters.YEH, Letters.HAMZA -> true;
            case Letters.HEH -> last;
            default -> false;
        };
    }

    private static char sound(char c) {
        return switch (c) {
            case DAD -> ZAH;
            case TAH -> Letters.TEH;
            case SAD -> Letters.SEEN;
            case THAL -> ZAIN;
            case GHAIN, QAF, Letters.KAF -> JEEM;
            default -> c;
        };
    }
}

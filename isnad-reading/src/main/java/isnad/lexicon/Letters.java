package isnad.lexicon;

import java.text.Normalizer;

/**
 * Folds Arabic letters, so that spellings which the press mixes compare equal.
 *
 * <ul>
 *   <li>alef with hamza or madda or wasla becomes bare alef
 *   <li>alef maqsura and Persian ya become ya, hamza on ya becomes ya, hamza on waw becomes waw
 *   <li>ta marbuta becomes ha; Persian kaf and gaf become kaf, veh becomes feh, peh becomes beh
 *   <li>short vowels, shadda, tatweel, bidi controls and zero-width characters are dropped
 *   <li>the shapes in which single letters are drawn (U+FB50, U+FE70 …) become their letters
 *   <li>Arabic-Indic and Persian digits become ASCII digits; Latin letters become small
 * </ul>
 */
public final class Letters {
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char TEH = '\u062A';
    public static final char SEEN = '\u0633';
    public static final char FEH = '\u0641';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char YEH = '\u064A';
    public static final char HAMZA = '\u0621';

    /** The accusative's double vowel, which no verb has. */
    public static final char FATHATAN = '\u064B';

    public static final char SHADDA = '\u0651';

    /** What {@link #fold(char)} answers for a character that folding drops. */
    public static final char DROPPED = 0;

    private static final char ARABIC_BLOCK_END = 0x700;
    private static final char FIRST_SHAPE = '\uFB50';
    private static final char LAST_SHAPE = '\uFEFC';
    private static final char[] FOLDED = foldToArabicBlock();
    private static final char[] FOLDED_SHAPES = foldShapes();

    private Letters() {}

    /** The folded letter, or {@link #DROPPED}. */
    public static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return c >= FIRST_SHAPE && c <= LAST_SHAPE ? FOLDED_SHAPES[c - FIRST_SHAPE] : foldAny(c);
    }

    /** Shapes of one letter; ligatures stay, as a unit folds to one. */
    private static char[] foldShapes() {
        var folded = new char[LAST_SHAPE - FIRST_SHAPE + 1];
        for (char c = FIRST_SHAPE; c <= LAST_SHAPE; c++) {
            folded[c - FIRST_SHAPE] = foldShape(c);
        }
        return folded;
    }

    private static char foldShape(char c) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        boolean single = letters.length() == 1 && Character.isLetter(letters.charAt(0));
        return single ? foldAny(letters.charAt(0)) : c;
    }

    private static char[] foldToArabicBlock() {
        var folded = new char[ARABIC_BLOCK_END];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = foldAny(c);
        }
        return folded;
    }

    private static char foldAny(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (isDropped(c)) {
            return DROPPED;
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        return c >= '\u06F0' && c <= '\u06F9' ? (char) (c - '\u06F0' + '0') : foldArabic(c);
    }

    private static char foldArabic(char c) {
        return switch (c) {
            case '\u0622', '\u0623', '\u0625', '\u0671' -> ALEF;
            case '\u0649', '\u0626', '\u06CC' -> YEH;
            case '\u0624' -> WAW;
            case TEH_MARBUTA, '\u06C1', '\u06D5' -> HEH;
            case '\u06A9', '\u06AF' -> KAF;
            case '\u06A4' -> FEH;
            case '\u067E' -> BEH;
            case '\u0686' -> '\u062C';
            case '\u0698' -> '\u0632';
            default -> c;
        };
    }

    private static boolean isDropped(char c) {
        return c >= '\u064B' && c <= '\u065F'
                || c == '\u0640'
                || c == '\u0670'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u061C'
                || c == '\u00AD';
    }

    /** The whole text folded; spaces and punctuation stay as they are. */
    public static String fold(CharSequence text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != DROPPED) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text without vowels, tatweel and invisible characters, its letters as they are. */
    public static String strip(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != DROPPED) {
                out.append(text.charAt(i));
            }
        }
        return out.length() == text.length() ? text : out.toString();
    }

    /** Whether this is a letter of the Arabic script (folded or not). */
    public static boolean isArabic(char c) {
        return c >= '\u0621' && c <= '\u064A'
                || c >= '\u0671' && c <= '\u06D3'
                || c == '\u06D5'
                || isPresentationForm(c);
    }

    private static boolean isPresentationForm(char c) {
        return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
    }
}

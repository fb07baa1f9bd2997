package isnad.language;

/**
 * Letters of the Arabic script as numbers below 64, so that three of them make an index. Vowel
 * signs, tatweel and invisible characters are passed over; all else that is no such letter, a digit
 * or a blank, is the edge of a word.
 */
public final class Alphabet {
    /** The edge of a word. */
    public static final int EDGE = 0;

    /** Not to be counted. */
    public static final int PASSED_OVER = -1;

    /** How many threes of letters there are. */
    public static final int THREES = 1 << 18;

    /** Letters of Arabic, then those that others add. */
    private static final String LETTERS =
            "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E"
                    + "\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A"
                    + "\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
                    + "\u067E\u0686\u0698\u06A9\u06AF\u06CC\u0679\u0688\u0691\u06BA\u06BE\u06C1"
                    + "\u06D2\u06D5\u06C6\u06CE\u06B5\u0695\u06A4\u0681\u0685\u0693\u0696\u069A"
                    + "\u06BC\u06D0\u06CD";

    /** Further letters that stand for one of those above or share its number. */
    private static final String[] ALIKE = {
        "\u0671\u0627", "\u0672\u0623", "\u06AB\u06AF", "\u06AA\u06A9", "\u06C0\u06C1",
        "\u06C2\u06C1", "\u06C3\u06C1", "\u06D3\u06D2", "\u067C\u0679", "\u0689\u0688",
        "\u06C7\u06C6", "\u06C8\u06C6", "\u06CB\u06C6", "\u06AD\u06CE", "\u067A\u0681",
        "\u067B\u0681", "\u067D\u0685", "\u067F\u0685", "\u0680\u0685", "\u0683\u0693",
        "\u0684\u0693", "\u0687\u0696", "\u068A\u0696", "\u068C\u069A", "\u068D\u069A",
        "\u068F\u06BC", "\u0699\u06BC", "\u06A6\u06BC", "\u06B1\u06BC", "\u06B3\u06BC",
        "\u06BB\u06BC", "\u0620\u06CD", "\u06C4\u06CD", "\u0673\u06CD"
    };

    private static final char FIRST = '\u0600';
    private static final byte[] NUMBERS = numbers();

    private Alphabet() {}

    private static byte[] numbers() {
        byte[] numbers = new byte[0x100];
        for (int i = 0; i < LETTERS.length(); i++) {
            numbers[LETTERS.charAt(i) - FIRST] = (byte) (i + 1);
        }
        for (String pair : ALIKE) {
            numbers[pair.charAt(0) - FIRST] = numbers[pair.charAt(1) - FIRST];
        }
        numbers[0x40] = PASSED_OVER;
        numbers[0x70] = PASSED_OVER;
        for (int vowel = 0x4B; vowel < 0x60; vowel++) {
            numbers[vowel] = PASSED_OVER;
        }
        return numbers;
    }

    /** The number of a character: a letter's, {@link #EDGE} or {@link #PASSED_OVER}. */
    public static int number(char c) {
        boolean letter = c >= FIRST && c < FIRST + NUMBERS.length;
        return letter ? NUMBERS[c - FIRST] : isInvisible(c) ? PASSED_OVER : EDGE;
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200D' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E';
    }

    /** The three letters that end with {@code next}, as an index below {@link #THREES}. */
    public static int three(int before, int next) {
        return (before << 6 | next) & (THREES - 1);
    }
}

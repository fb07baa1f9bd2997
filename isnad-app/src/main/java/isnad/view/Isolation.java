package isnad.view;

/**
 * Keeps right-to-left text in a mixed line from turning what stands beside it around, by the
 * isolates of the Unicode bidirectional algorithm.
 */
public final class Isolation {
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolation() {}

    /** The text between isolates where it holds right-to-left letters, else the text itself. */
    public static String of(String text) {
        char opening = startsLeftToRight(text) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
        return hasRightToLeft(text) ? opening + text + POP_ISOLATE : text;
    }

    /** The line as a right-to-left line. */
    public static String rightToLeft(String line) {
        return RIGHT_TO_LEFT_ISOLATE + line + POP_ISOLATE;
    }

    /** Whether a letter of the text runs from right to left. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(Isolation::isRightToLeft);
    }

    private static boolean startsLeftToRight(String text) {
        return text.codePoints()
                .filter(letter -> isRightToLeft(letter) || isLeftToRight(letter))
                .limit(1)
                .anyMatch(Isolation::isLeftToRight);
    }

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLeftToRight(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}

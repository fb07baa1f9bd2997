package isnad.view;

/**
 * Text from pages made fit to be shown: what would steer the terminal or turn the line around is
 * shown as a sign instead of doing its work.
 */
public final class VisibleText {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final char DELETE = 0x7F;

    private VisibleText() {}

    /** The text with its line breaks and tabs, all other controls made visible. */
    public static String of(String text) {
        return text.chars().noneMatch(VisibleText::isUnfit) ? text : shown(text);
    }

    private static String shown(String text) {
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> append(shown, letter));
        return shown.toString();
    }

    /** The same in one line: white space becomes one blank. */
    public static String line(String text) {
        return of(text.strip().replaceAll("\\s+", " "));
    }

    private static void append(StringBuilder shown, int letter) {
        if (!isUnfit(letter) && !isLoneSurrogate(letter)) {
            shown.appendCodePoint(letter);
        } else if (letter < ' ') {
            shown.append((char) (CONTROL_PICTURES + letter));
        } else if (isLoneSurrogate(letter)) {
            shown.append('\uFFFD');
        } else {
            shown.append("[U+%04X]".formatted(letter));
        }
    }

    private static boolean isUnfit(int unit) {
        return isControl(unit) || isDirection(unit) || isLoneSurrogate(unit);
    }

    private static boolean isControl(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\t' && unit != '\r'
                || unit >= DELETE && unit < 0xA0
                || unit == 0x2028
                || unit == 0x2029;
    }

    /** Embeddings, overrides and isolates; the mere marks are harmless. */
    private static boolean isDirection(int unit) {
        return unit >= 0x202A && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069;
    }

    private static boolean isLoneSurrogate(int unit) {
        return unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
    }
}

package isnad.export;

import java.util.HexFormat;

/**
 * Text from pages made fit to be shown and to stand in XML: what would steer a screen, turn a line
 * around or break a document is a sign that can be seen.
 */
final class Shown {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Shown() {}

    /** The text with its line breaks and tabs. */
    static String of(String text) {
        int at = 0;
        while (at < text.length() && isFit(text, at)) {
            at++;
        }
        return at == text.length() ? text : shown(text, at);
    }

    /** The text in one line: white space becomes one blank, none stands at the ends. */
    static String line(String text) {
        var line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit)) {
                line.append(unit);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return of(line.toString().strip());
    }

    private static String shown(String text, int first) {
        var shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isFit(text, i)) {
                shown.append(text.charAt(i));
            } else {
                sign(text, i, shown);
            }
        }
        return shown.toString();
    }

    private static boolean isFit(String text, int at) {
        char unit = text.charAt(at);
        if (unit == '\n' || unit == '\t') {
            return true;
        }
        return !Signs.isControl(unit) && !Signs.isTurn(unit) && !Signs.isLone(text, at);
    }

    private static void sign(String text, int at, StringBuilder shown) {
        char unit = text.charAt(at);
        if (unit == '\r') {
            shown.append(' ');
        } else if (unit < ' ') {
            shown.append((char) (CONTROL_PICTURES + unit));
        } else if (Signs.isLone(text, at)) {
            shown.append(Signs.REPLACEMENT);
        } else {
            shown.append("[U+").append(HEX.toHexDigits(unit)).append(']');
        }
    }
}

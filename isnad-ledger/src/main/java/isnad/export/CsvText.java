package isnad.export;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text made fit for a cell that a spreadsheet opens.
 *
 * <p>Nothing is lost. Controls, line breaks, bidi controls and halves of surrogate pairs are
 * written {@code \n}, {@code \r}, {@code \t} or as a backslash, {@code u} and four hexadecimal
 * digits, and a backslash as two. Then a cell that a spreadsheet could take for a formula, and one
 * that begins with an apostrophe, gets an apostrophe before it. To read it back, drop one leading
 * apostrophe, then resolve the escapes.
 */
final class CsvText {
    /** What starts a formula, with the full-width and small forms that some programs fold. */
    private static final String STARTERS =
            "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212";

    private static final String QUOTES = "\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB\uFF02\uFF07";
    private static final HexFormat HEX = HexFormat.of();
    private static final String SEPARATOR = " | ";

    private CsvText() {}

    static String of(String text) {
        return guarded(escaped(text, false));
    }

    /** Several texts in one cell, a bar between them; a bar within one has a backslash. */
    static String of(List<String> texts) {
        return guarded(
                texts.stream()
                        .map(text -> escaped(text, true))
                        .collect(Collectors.joining(SEPARATOR)));
    }

    /** Behind an apostrophe where it could be taken for a formula. */
    static String guarded(String text) {
        boolean needed = text.startsWith("'") || startsFormula(text, 0);
        return needed ? "'" + text : text;
    }

    /** Whether a formula begins at {@code from}, behind whatever blanks, signs and quotes. */
    private static boolean startsFormula(String text, int from) {
        int at = from;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        return at < text.length() && STARTERS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isPassedOver(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.getType(unit) == Character.FORMAT
                || QUOTES.indexOf(unit) >= 0;
    }

    private static String escaped(String text, boolean barred) {
        int at = 0;
        while (at < text.length() && !isEscaped(text, at, barred)) {
            at++;
        }
        return at == text.length() ? text : escapedFrom(text, at, barred);
    }

    private static String escapedFrom(String text, int first, boolean barred) {
        var escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (isEscaped(text, i, barred)) {
                escape(text.charAt(i), escaped);
            } else {
                escaped.append(text.charAt(i));
            }
        }
        return escaped.toString();
    }

    private static boolean isEscaped(String text, int at, boolean barred) {
        char unit = text.charAt(at);
        return switch (unit) {
            case '\\' -> true;
            case '|' -> barred;
            // A spreadsheet that takes semicolons for separators starts a cell here.
            case ';' -> startsFormula(text, at + 1);
            default -> Signs.isControl(unit) || Signs.isBidi(unit) || Signs.isLone(text, at);
        };
    }

    private static void escape(char unit, StringBuilder escaped) {
        switch (unit) {
            case '\\', '|' -> escaped.append('\\').append(unit);
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> escaped.append("\\u").append(HEX.toHexDigits(unit));
        }
    }
}

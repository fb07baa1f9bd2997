package isnad.export;

/** Signs that have no letter: what a hostile page may hold and a field or a screen may not. */
final class Signs {
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final char BYTE_ORDER_MARK = 0xFEFF;
    static final char REPLACEMENT = 0xFFFD;

    private Signs() {}

    /** Controls, line and paragraph separators, the byte-order mark, and what is no character. */
    static boolean isControl(char unit) {
        return unit < ' '
                || unit >= DELETE && unit <= LAST_CONTROL
                || unit == 0x2028
                || unit == 0x2029
                || unit == BYTE_ORDER_MARK
                || unit >= 0xFFFE;
    }

    /** Whether it turns the direction of text around or marks one. */
    static boolean isBidi(char unit) {
        return isTurn(unit) || unit == 0x061C || unit == 0x200E || unit == 0x200F;
    }

    /** Embeddings, overrides and isolates; the mere marks are harmless where text is shown. */
    static boolean isTurn(char unit) {
        return unit >= 0x202A && unit <= 0x202E || unit >= 0x2066 && unit <= 0x2069;
    }

    /** Whether half of a surrogate pair stands alone there. */
    static boolean isLone(String text, int at) {
        char unit = text.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The text with a replacement character for every half of a surrogate pair that is alone. */
    static String whole(String text) {
        return without(text, Signs::isLone);
    }

    /** The text with a replacement character for every sign that XML 1.0 may not hold. */
    static String legal(String text) {
        return without(text, Signs::isIllegal);
    }

    private static boolean isIllegal(String text, int at) {
        char unit = text.charAt(at);
        return isControl(unit) && unit != '\n' && unit != '\t' || isLone(text, at);
    }

    private interface Check {
        boolean is(String text, int at);
    }

    private static String without(String text, Check unfit) {
        for (int i = 0; i < text.length(); i++) {
            if (unfit.is(text, i)) {
                return replaced(text, i, unfit);
            }
        }
        return text;
    }

    private static String replaced(String text, int first, Check unfit) {
        var replaced = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (unfit.is(text, i)) {
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced.toString();
    }
}

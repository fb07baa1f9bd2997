package isnad.charset;

/** Counts over bytes that are meant as UTF-8. */
final class Bytes {
    private static final int HEAD = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private Bytes() {}

    /**
     * How often U+FFFD stands for bytes that are no UTF-8; those that the page wrote do not count.
     */
    static int replaced(String text, byte[] bytes) {
        return text.indexOf(REPLACEMENT) < 0 ? 0 : count(text, REPLACEMENT) - written(bytes);
    }

    /** How often U+FFFD stands in a text. */
    static int replaced(String text) {
        return count(text, REPLACEMENT);
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    private static int written(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF
                    && bytes[i + 1] == (byte) 0xBF
                    && bytes[i + 2] == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }

    /** How many letters of a text are not ASCII, U+FFFD aside. */
    static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= 0x80 && c != REPLACEMENT ? 1 : 0;
        }
        return count;
    }

    /** Whether more than one unit in a hundred is a control character that no text has. */
    static boolean isBinary(String text) {
        int length = Math.min(text.length(), HEAD);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return controls * 100L > length;
    }
}

package isnad.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a page's bytes: UTF-8, or UTF-16 where a byte-order mark says so. Bytes that are no
 * text become U+FFFD. A mark in UTF-8 stays in the text as U+FEFF, one in UTF-16 does not, as in
 * Python, so that offsets agree.
 *
 * @param replaced how often U+FFFD stands for bytes that are no text
 */
record Decoded(String text, int replaced) {
    private static final char REPLACEMENT = '\uFFFD';

    static Decoded of(byte[] bytes) {
        Charset charset = isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return new Decoded(
                text, text.indexOf(REPLACEMENT) < 0 ? 0 : replaced(text, charset, bytes));
    }

    /** Those that the bytes hold themselves do not count. */
    private static int replaced(String text, Charset charset, byte[] bytes) {
        int all = (int) text.chars().filter(unit -> unit == REPLACEMENT).count();
        return all - (charset == StandardCharsets.UTF_8 ? written(bytes) : 0);
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

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** Whether more than one unit in a hundred is a control character that no text has. */
    boolean isBinary() {
        String head = text.substring(0, Math.min(text.length(), 1 << 16));
        long controls = head.chars().filter(Decoded::isForeignToText).count();
        return controls * 100 > head.length();
    }

    private static boolean isForeignToText(int unit) {
        return unit < ' ' && !Character.isWhitespace(unit);
    }

    /**
     * Whether more of the text was lost than is Arabic: another encoding that hits a letter by
     * chance.
     */
    boolean isGarbled() {
        return replaced > text.chars().filter(Decoded::isArabicLetter).count();
    }

    boolean hasArabic() {
        return text.chars().anyMatch(Decoded::isArabicLetter);
    }

    private static boolean isArabicLetter(int unit) {
        return Character.isLetter(unit)
                && Character.UnicodeScript.of(unit) == Character.UnicodeScript.ARABIC;
    }
}

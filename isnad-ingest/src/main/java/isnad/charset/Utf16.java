package isnad.charset;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text of two bytes a letter that has no byte-order mark. */
final class Utf16 {
    private static final int HEAD = 1 << 13;

    /** Of each letter's two bytes, the high one comes from a few values only. */
    private static final double NEARLY_ALL = 0.95;

    private Utf16() {}

    /** UTF-16 in its byte order, if the bytes look like it; else null. */
    static @Nullable Encoding of(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        if (length < 8 || !isLikely(bytes, length)) {
            return null;
        }
        double little = share(bytes, length, 1);
        double big = share(bytes, length, 0);
        if (Math.max(little, big) < NEARLY_ALL) {
            return null;
        }
        return Encoding.of(little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** Every text has blanks and line ends, whose high byte is zero. */
    private static boolean isLikely(byte[] bytes, int length) {
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros * 25 > length && zeros * 2 <= length + 16;
    }

    /** How many letters are ASCII text or of the script that most of the others have. */
    private static double share(byte[] bytes, int length, int high) {
        int[] pages = new int[256];
        int ascii = 0;
        for (int i = 0; i < length; i += 2) {
            int page = bytes[i + high] & 0xFF;
            int low = bytes[i + 1 - high] & 0xFF;
            if (page == 0) {
                ascii += isText(low) ? 1 : 0;
            } else {
                pages[page]++;
            }
        }
        int script = 0;
        for (int count : pages) {
            script = Math.max(script, count);
        }
        return 2.0 * (ascii + script) / length;
    }

    private static boolean isText(int c) {
        return c >= ' ' && c != 0x7F || c == '\n' || c == '\r' || c == '\t';
    }
}

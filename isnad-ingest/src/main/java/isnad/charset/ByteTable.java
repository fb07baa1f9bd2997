package isnad.charset;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** An encoding of one byte a letter. */
final class ByteTable {
    static final char NONE = '\uFFFD';

    /**
     * Windows-1252 as browsers read it: the five bytes that Microsoft left free are the control
     * characters of ISO-8859-1. Java's own table loses them, and with them letters such as ف of a
     * UTF-8 text that was read so. The other way every control character is its own byte, as
     * ISO-8859-1 has it.
     */
    static final ByteTable WESTERN = western();

    /** Arabic DOS, code page 720, as Microsoft published it; Java does not have it. */
    static final ByteTable IBM_720 =
            asciiAnd(
                    "\u0080\u0081\u00E9\u00E2\u0084\u00E0\u0086\u00E7\u00EA\u00EB\u00E8\u00EF\u00EE\u008D\u008E\u008F"
                            + "\u0090\u0651\u0652\u00F4\u00A4\u0640\u00FB\u00F9\u0621\u0622\u0623\u0624\u00A3\u0625\u0626\u0627"
                            + "\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u00AB\u00BB"
                            + "\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510"
                            + "\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\u2567"
                            + "\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580"
                            + "\u0636\u0637\u0638\u0639\u063A\u0641\u00B5\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A"
                            + "\u2261\u064B\u064C\u064D\u064E\u064F\u0650\u2248\u00B0\u2219\u00B7\u221A\u207F\u00B2\u25A0\u00A0");

    private final char[] letters;

    /** One more than the byte of each letter; 0 where there is none. */
    private final short[] bytes;

    ByteTable(char[] letters) {
        this.letters = letters;
        int last = 0;
        for (char letter : letters) {
            last = Math.max(last, letter == NONE ? 0 : letter);
        }
        bytes = new short[last + 1];
        for (int i = letters.length - 1; i >= 0; i--) {
            if (letters[i] != NONE) {
                bytes[letters[i]] = (short) (i + 1);
            }
        }
    }

    /** The table of a charset, or null if it has letters of several bytes. */
    static @Nullable ByteTable of(Charset charset) {
        boolean single = charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
        String all = single ? new String(everyByte(), charset) : "";
        return all.length() == 256 ? new ByteTable(all.toCharArray()) : null;
    }

    private static byte[] everyByte() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    private static ByteTable western() {
        char[] letters = new String(everyByte(), Charset.forName("windows-1252")).toCharArray();
        for (int free : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            letters[free] = (char) free;
        }
        var table = new ByteTable(letters);
        for (int control = 0x80; control < 0xA0; control++) {
            table.bytes[control] = (short) (control + 1);
        }
        return table;
    }

    private static ByteTable asciiAnd(String upperHalf) {
        char[] letters = new char[256];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = i < 128 ? (char) i : upperHalf.charAt(i - 128);
        }
        return new ByteTable(letters);
    }

    String decode(byte[] text, int from, int to) {
        char[] out = new char[to - from];
        for (int i = from; i < to; i++) {
            out[i - from] = letters[text[i] & 0xFF];
        }
        return new String(out);
    }

    /** The byte of a letter, 0 to 255, or -1 if this encoding lacks it. */
    int byteOf(char letter) {
        return letter < bytes.length ? bytes[letter] - 1 : -1;
    }

    char letter(int one) {
        return letters[one];
    }
}

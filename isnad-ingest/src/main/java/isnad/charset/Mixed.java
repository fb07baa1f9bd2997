package isnad.charset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page that is UTF-8 but for lines that came from elsewhere, in an encoding of their own. */
final class Mixed {
    private final byte[] bytes;
    private final StringBuilder out;
    private int bad;
    private int foreign;

    private Mixed(byte[] bytes) {
        this.bytes = bytes;
        this.out = new StringBuilder(bytes.length);
    }

    /**
     * What such a page says.
     *
     * @param bad how often U+FFFD stands for bytes that are no text
     * @param foreign how many lines are in an Arabic encoding other than UTF-8
     */
    record Reading(String text, int bad, int foreign) {}

    static Reading read(byte[] bytes) {
        var mixed = new Mixed(bytes);
        int from = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '\n' || at + 1 == bytes.length) {
                mixed.line(from, at + 1);
                from = at + 1;
            }
        }
        return new Reading(mixed.out.toString(), mixed.bad, mixed.foreign);
    }

    private void line(int from, int to) {
        String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int lost = line.indexOf(ByteTable.NONE) < 0 ? 0 : lost(line, from, to);
        if (lost > 0 && lost >= Bytes.beyondAscii(line)) {
            byte[] own = Arrays.copyOfRange(bytes, from, to);
            Encoding older = Legacy.arabic(own);
            if (older != null) {
                out.append(older.decode(own));
                foreign++;
                return;
            }
        }
        bad += lost;
        out.append(line);
    }

    private int lost(String line, int from, int to) {
        return Bytes.replaced(line, Arrays.copyOfRange(bytes, from, to));
    }
}

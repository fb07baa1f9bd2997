package isnad.input;

import isnad.charset.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text in any encoding as UTF-8, by what its beginning shows: for tables that are read by lines.
 */
final class Utf8 {
    private static final int SAMPLE = 1 << 16;

    private Utf8() {}

    /** The tape itself, or one that makes its text UTF-8 as it goes. */
    static Tape of(Tape tape) throws IOException {
        Charset charset = charset(tape);
        if (charset.equals(StandardCharsets.UTF_8)) {
            boolean marked =
                    tape.peek(3) >= 3 && (tape.at(0) & 0xFF) == 0xEF && (tape.at(1) & 0xFF) == 0xBB;
            tape.take(marked ? 3 : 0);
            return tape;
        }
        var recoded = new Tape(new Recoded(new InputStreamReader(tape, charset), tape));
        if (recoded.startsWith("\u00EF\u00BB\u00BF")) {
            recoded.take(3);
        }
        return recoded;
    }

    private static Charset charset(Tape tape) throws IOException {
        int there = Math.min(tape.peek(SAMPLE), SAMPLE);
        int end = there;
        while (there == SAMPLE && end > 0 && tape.at(end - 1) != '\n') {
            end--;
        }
        byte[] sample = tape.copy(0, end > 0 ? end : there);
        String name = Decoder.decode(sample, null).charset();
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** A reader's letters as bytes. */
    private static final class Recoded extends InputStream {
        private final InputStreamReader letters;
        private final Tape under;
        private final char[] chunk = new char[1 << 13];
        private byte[] bytes = {};
        private int next;

        Recoded(InputStreamReader letters, Tape under) {
            this.letters = letters;
            this.under = under;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[next++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, into, from, count);
            next += count;
            return count;
        }

        private boolean fill() throws IOException {
            if (next < bytes.length) {
                return true;
            }
            int count = letters.read(chunk, 0, chunk.length - 1);
            if (count > 0 && Character.isHighSurrogate(chunk[count - 1])) {
                int low = letters.read();
                chunk[count] = (char) low;
                count += low < 0 ? 0 : 1;
            }
            bytes = new String(chunk, 0, Math.max(count, 0)).getBytes(StandardCharsets.UTF_8);
            next = 0;
            return bytes.length > 0;
        }

        @Override
        public void close() throws IOException {
            under.close();
        }
    }
}

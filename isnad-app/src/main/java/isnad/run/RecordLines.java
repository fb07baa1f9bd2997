package isnad.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of records: UTF-8 with a byte-order mark or without, packed by gzip or not.
 * What is wrong with one line does not keep the next from being read.
 */
public final class RecordLines implements AutoCloseable {
    /** Longer lines, in bytes, are told of and passed over. */
    public static final int LONGEST = 256 << 20;

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;

    /**
     * A line.
     *
     * @param number counted from 1
     * @param text empty where it cannot be read
     * @param trouble why it cannot be read, or null
     */
    public record Line(long number, String text, @Nullable String trouble) {}

    private RecordLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Those of a file. */
    public static RecordLines open(Path file) throws IOException {
        return new RecordLines(stream(file), LONGEST);
    }

    /** Lines of what {@code in} gives, none longer than {@code longest} bytes. */
    public static RecordLines of(InputStream in, int longest) {
        return new RecordLines(in, longest);
    }

    /** The bytes of a file, unpacked and without a mark before them. */
    static InputStream stream(Path file) throws IOException {
        InputStream in = buffered(Files.newInputStream(file));
        try {
            InputStream unpacked = starts(in, GZIP) ? buffered(new GZIPInputStream(in)) : in;
            if (starts(unpacked, MARK)) {
                unpacked.skipNBytes(MARK.length);
            }
            return unpacked;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, BUFFER);
    }

    private static boolean starts(InputStream in, byte[] start) throws IOException {
        in.mark(start.length);
        byte[] head = in.readNBytes(start.length);
        in.reset();
        return Arrays.equals(head, start);
    }

    /** The next line that is not blank, or null at the end. */
    public @Nullable Line next() throws IOException {
        for (Line line = any(); line != null; line = any()) {
            if (line.trouble() != null || !line.text().isBlank()) {
                return line;
            }
        }
        return null;
    }

    private @Nullable Line any() throws IOException {
        if (!isFilled()) {
            return null;
        }
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        boolean isOpen = true;
        while (isOpen && isFilled()) {
            int end = end();
            length += end - at;
            if (length <= longest) {
                bytes.write(buffer, at, end - at);
            }
            isOpen = end == filled;
            at = end;
        }
        skipBreak();
        number++;
        return length > longest ? tooLong() : line(bytes.toByteArray());
    }

    /** Where the line ends in the buffer, or the buffer. */
    private int end() {
        int end = at;
        while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return end;
    }

    private void skipBreak() throws IOException {
        if (isFilled() && buffer[at] == '\r') {
            at++;
        }
        if (isFilled() && buffer[at] == '\n') {
            at++;
        }
    }

    /** Whether a byte is at hand, after reading on where that is needed. */
    private boolean isFilled() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return at < filled;
    }

    private Line tooLong() {
        return new Line(number, "", "is longer than %,d bytes".formatted(longest));
    }

    private Line line(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Line(number, text.toString(), null);
        } catch (CharacterCodingException _) {
            return new Line(number, "", "is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package isnad.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text in less room: deflated UTF-8. A lone surrogate is no letter of it; records escape theirs.
 */
public final class Packing {
    private static final int BUFFER = 1 << 14;

    /** Records become about a quarter. */
    private static final int LIKELY = 5;

    private Packing() {}

    /** Packs. */
    public static byte[] pack(String text) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var out = new ByteArrayOutputStream(text.length());
            var buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Unpacks what {@link #pack} packed. */
    public static String unpack(byte[] packed) {
        return new String(bytes(packed), StandardCharsets.UTF_8);
    }

    /** The same, as UTF-8. */
    static byte[] bytes(byte[] packed) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            return bytes(inflater, new byte[packed.length * LIKELY]);
        } catch (DataFormatException _) {
            throw damaged();
        } finally {
            inflater.end();
        }
    }

    private static byte[] bytes(Inflater inflater, byte[] room) throws DataFormatException {
        byte[] out = room;
        int length = inflater.inflate(out);
        while (!inflater.finished()) {
            if (length < out.length) {
                throw damaged();
            }
            out = Arrays.copyOf(out, 2 * out.length + BUFFER);
            length += inflater.inflate(out, length, out.length - length);
        }
        return Arrays.copyOf(out, length);
    }

    private static StoreException damaged() {
        return new StoreException(
                StoreException.Cause.DAMAGED, "holds a damaged record; run isnad doctor");
    }
}

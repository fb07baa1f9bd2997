package isnad.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text in less room: deflated UTF-8. A lone surrogate is no letter of it; records escape theirs.
 */
public final class Packing {
    private static final int BUFFER = 1 << 14;

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
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream(packed.length * 4);
            var buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && inflater.needsInput()) {
                    throw damaged();
                }
                out.write(buffer, 0, got);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException _) {
            throw damaged();
        } finally {
            inflater.end();
        }
    }

    private static StoreException damaged() {
        return new StoreException(
                StoreException.Cause.DAMAGED, "holds a damaged record; run isnad doctor");
    }
}

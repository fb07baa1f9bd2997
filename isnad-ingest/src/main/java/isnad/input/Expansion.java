package isnad.input;

import java.io.IOException;
import java.util.function.LongSupplier;

/** How far an input may swell when it is unpacked: all its layers together. */
final class Expansion {
    /** Deflate reaches 1,032; text, even a log that repeats itself, stays under a tenth of it. */
    private static final int MOST = 200;

    /** Less than this harms nobody, whatever it was packed into. */
    private static final long HARMLESS = 64L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /**
     * Begins with nothing unpacked.
     *
     * @param packed how many bytes of the input have been read so far
     */
    Expansion(LongSupplier packed) {
        this.packed = packed;
    }

    /**
     * So many bytes more came out.
     *
     * @throws IOException where that is more than any honest archive holds
     */
    void add(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > HARMLESS && unpacked / MOST > packed.getAsLong()) {
            throw new Bomb(
                    "grows to more than %d times its size when it is unpacked, as zip bombs do; if it is honest, unpack it yourself"
                            .formatted(MOST));
        }
    }

    /** The input swells without end. */
    static final class Bomb extends IOException {
        private Bomb(String message) {
            super(message);
        }
    }
}

package isnad.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which no more is read at a time than memory can hold. */
final class Bounded extends FilterInputStream {
    private final int most;
    private long left;

    Bounded(InputStream in, int most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    /** Something whole was read; the next may be as large again. */
    void refill() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new IOException(
                    "holds an object larger than %d MB; make it one object a line"
                            .formatted(most / 1_000_000));
        }
        return count;
    }
}

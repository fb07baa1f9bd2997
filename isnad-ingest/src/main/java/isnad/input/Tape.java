package isnad.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Bytes that can be looked at before they are taken, and taken again while they are held. Memory
 * grows with what is looked ahead and held, not with the stream.
 */
final class Tape extends InputStream {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[CHUNK];
    private int position;
    private int limit;

    /** The stream's offset of the buffer's first byte. */
    private long base;

    private long held = -1;
    private int holdLimit;
    private boolean ended;

    Tape(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken. */
    long offset() {
        return base + position;
    }

    /**
     * Looks ahead: how many bytes are there, {@code count} or more unless the stream ends before.
     */
    int peek(int count) throws IOException {
        while (limit - position < count && !ended) {
            fill(count);
        }
        return limit - position;
    }

    /** A byte ahead that was looked at. */
    byte at(int ahead) {
        return buffer[position + ahead];
    }

    /** The array that holds what is ahead, from {@link #start}; until the next look or read. */
    byte[] array() {
        return buffer;
    }

    /** Where in {@link #array} the next byte stands. */
    int start() {
        return position;
    }

    /** Takes bytes that were looked at. */
    void take(int count) {
        position += count;
    }

    /** A copy of bytes ahead that were looked at. */
    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(buffer, position + from, position + to);
    }

    /** Whether the bytes ahead begin with these letters. */
    boolean startsWith(String ascii) throws IOException {
        return peek(ascii.length()) >= ascii.length() && matches(0, ascii);
    }

    boolean matches(int ahead, String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (buffer[position + ahead + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Passes over bytes; true unless the stream ends before. */
    boolean pass(long count) throws IOException {
        long left = count;
        while (left > 0) {
            int there = peek(1);
            if (there == 0) {
                return false;
            }
            int now = (int) Math.min(left, there);
            take(now);
            left -= now;
        }
        return true;
    }

    /** Holds what is taken from here on, as long as it is no more than {@code most} bytes. */
    void hold(int most) {
        held = offset();
        holdLimit = most;
    }

    void release() {
        held = -1;
    }

    /** Goes back to an offset behind the hold, or as near to it as is still held. */
    void rewind(long offset) {
        long first = held < 0 ? this.offset() : held;
        position = (int) (Math.max(offset, first) - base);
    }

    @Override
    public int read() throws IOException {
        return peek(1) == 0 ? -1 : buffer[position++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = Math.min(length, peek(1));
        System.arraycopy(buffer, position, into, from, count);
        position += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Room grows with what comes, not with what somebody says will come. */
    private void fill(int most) throws IOException {
        int wanted = Math.min(most, limit - position + Math.max(CHUNK, limit - position));
        if (held >= 0 && offset() - held > holdLimit) {
            held = -1;
        }
        int keep = held < 0 ? position : (int) (held - base);
        int needed = position - keep + Math.max(wanted, CHUNK);
        if (needed > buffer.length) {
            move(keep, (int) Math.max(needed, Math.min(2L * buffer.length, Integer.MAX_VALUE - 8)));
        } else if (limit == buffer.length || position + wanted > buffer.length) {
            move(keep, shrunk(needed));
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        ended = count < 0;
        limit += Math.max(count, 0);
    }

    /** One large record does not keep its room for ever. */
    private int shrunk(int needed) {
        return buffer.length > 64 * CHUNK && needed < buffer.length / 8
                ? buffer.length / 4
                : buffer.length;
    }

    private void move(int keep, int size) {
        byte[] room = size == buffer.length ? buffer : new byte[Math.max(size, limit - keep + 1)];
        System.arraycopy(buffer, keep, room, 0, limit - keep);
        buffer = room;
        base += keep;
        position -= keep;
        limit -= keep;
    }
}

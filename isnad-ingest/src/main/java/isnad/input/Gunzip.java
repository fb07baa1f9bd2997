package isnad.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip of any number of members and goes on behind damage with the next member that can be
 * read, as {@link java.util.zip.GZIPInputStream} and jwarc do not. Damage is remembered.
 */
final class Gunzip extends InputStream {
    /** So much of a member is kept to look for the next one in it when it turns out broken. */
    private static final int HOLD = 8 << 20;

    private static final int TRIAL = 512;

    /**
     * A stretch that could not be had.
     *
     * @param from where the damaged member begins in the unpacked bytes
     * @param to where the next one does
     * @param at where the damaged member begins in the packed bytes
     */
    record Damage(long from, long to, long at, String what) {}

    private final Tape in;
    private final Expansion expansion;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final List<Damage> damages = new ArrayList<>();
    private boolean inMember;
    private boolean first = true;
    private String opening = "";
    private long memberAt;
    private long memberFrom;
    private long written;

    Gunzip(Tape in, Expansion expansion) {
        this.in = in;
        this.expansion = expansion;
    }

    static boolean isGzip(Tape tape) throws IOException {
        return tape.peek(3) >= 3 && tape.at(0) == 0x1F && tape.at(1) == (byte) 0x8B;
    }

    /** What was damaged so far, and takes it off. */
    List<Damage> damages() {
        List<Damage> so = List.copyOf(damages);
        damages.clear();
        return so;
    }

    /** From here on only members that begin with these letters are taken for one behind damage. */
    void expect(String ascii) {
        opening = ascii;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (inMember || begin()) {
            int count = inflate(into, from, length);
            if (count > 0) {
                checksum.update(into, from, count);
                written += count;
                expansion.add(count);
                return count;
            }
        }
        return -1;
    }

    /** Begins the next member; false behind the last. */
    private boolean begin() throws IOException {
        while (in.peek(1) > 0 && in.at(0) == 0) {
            in.take(1);
        }
        if (in.peek(1) == 0) {
            return false;
        }
        memberAt = in.offset();
        memberFrom = written;
        in.hold(HOLD);
        int header = GzipHeader.length(in, 0);
        if (header < 0) {
            damaged(first ? "is no gzip" : "is followed by bytes that are no gzip");
            return begin();
        }
        first = false;
        start(header);
        return true;
    }

    private void start(int header) {
        in.take(header);
        inflater.reset();
        checksum.reset();
        inMember = true;
    }

    /** Unpacked bytes, or 0 at a member's end, however it ended. */
    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (true) {
                if (in.peek(1) == 0) {
                    damaged("ends too early; it was cut off");
                    return 0;
                }
                inflater.setInput(in.array(), in.start(), in.peek(1));
                long before = inflater.getBytesRead();
                int count = inflater.inflate(into, from, length);
                in.take((int) (inflater.getBytesRead() - before));
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    end();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new DataFormatException();
                }
            }
        } catch (DataFormatException _) {
            damaged("is damaged");
            return 0;
        }
    }

    private void end() throws IOException {
        inMember = false;
        if (in.peek(8) < 8) {
            damaged("ends too early; it was cut off");
        } else if (number(0) != checksum.getValue()
                || number(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            damaged("is damaged: its checksum is wrong");
        } else {
            in.take(8);
            in.release();
        }
    }

    private long number(int at) {
        long value = 0;
        for (int i = 3; i >= 0; i--) {
            value = value << 8 | in.at(at + i) & 0xFF;
        }
        return value;
    }

    /** Remembers it and looks for the next member from the damaged one's beginning. */
    private void damaged(String what) throws IOException {
        inMember = false;
        damages.add(new Damage(memberFrom, written, memberAt, what));
        in.rewind(memberAt + 1);
        in.release();
        while (in.peek(TRIAL) > 0 && !isMember()) {
            in.take(1);
        }
    }

    private boolean isMember() throws IOException {
        if (in.at(0) != 0x1F || in.peek(2) < 2 || in.at(1) != (byte) 0x8B) {
            return false;
        }
        int header = GzipHeader.length(in, 0);
        if (header < 0) {
            return false;
        }
        int there = in.peek(header + TRIAL) - header;
        var trial = new Inflater(true);
        try {
            trial.setInput(in.array(), in.start() + header, there);
            byte[] head = new byte[TRIAL];
            int count = trial.inflate(head);
            return count >= opening.length() && (count > 0 || trial.finished()) && opens(head);
        } catch (DataFormatException _) {
            return false;
        } finally {
            trial.end();
        }
    }

    private boolean opens(byte[] head) {
        for (int i = 0; i < opening.length(); i++) {
            if (head[i] != opening.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}

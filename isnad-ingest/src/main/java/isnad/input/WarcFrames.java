package isnad.input;

import isnad.input.WarcFrame.Broken;
import isnad.input.WarcFrame.Record;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * Cuts an archive into its records by WARC 1.1 (ISO 28500:2017). jwarc reads the headers; the
 * cutting is done here because jwarc's reader ends at the first thing that is wrong and believes
 * every {@code Content-Length}: here a length is believed when the end of a record follows it, and
 * reading goes on with the next header behind anything broken.
 */
final class WarcFrames {
    private static final int LONGEST_HEADER = 1 << 18;

    /** Of a record that is too large to be kept: enough for the header of an HTTP response. */
    private static final int HEAD = 1 << 15;

    private final Tape tape;
    private final WarcMarks marks;
    private final DamageReport damage;
    private final int longest;
    private final WarcParser parser = new WarcParser();

    /**
     * Reads from here.
     *
     * @param longest record that is kept, in bytes
     */
    WarcFrames(Tape tape, DamageReport damage, int longest) {
        this.tape = tape;
        this.marks = new WarcMarks(tape, damage);
        this.damage = damage;
        this.longest = longest;
        parser.setLenient(true);
    }

    /** The next, or null at the end. */
    @Nullable WarcFrame next() throws IOException {
        tape.take(marks.emptyLines(0));
        boolean ended = tape.peek(1) == 0;
        Broken before = damage.before(ended ? Long.MAX_VALUE : tape.offset());
        if (before != null || ended) {
            return before;
        }
        return marks.isHeader(0) ? record() : garbage("bytes that are no record");
    }

    /** Goes on to the next header, and says what was passed over. */
    private Broken garbage(String what) throws IOException {
        long from = tape.offset();
        passTo(Long.MAX_VALUE);
        String damaged = damage.in(from, tape.offset());
        long count = tape.offset() - from;
        return new Broken(
                from, null, damaged == null ? "holds %d %s".formatted(count, what) : damaged);
    }

    /** Passes over so many bytes, or less where a header begins before. */
    private void passTo(long count) throws IOException {
        long left = count;
        tape.take(1);
        left--;
        while (left > 0 && tape.peek(HEAD) > 0) {
            int there = (int) Math.min(left, tape.peek(HEAD));
            int header = marks.header(0, there);
            tape.take(header < 0 ? there : header);
            if (header >= 0) {
                return;
            }
            left -= there;
        }
    }

    private WarcFrame record() throws IOException {
        int header = headerLength();
        MessageHeaders headers = header < 0 ? null : headers(header);
        return headers == null
                ? garbage("bytes under a header that makes no sense")
                : record(header, headers);
    }

    private int headerLength() throws IOException {
        int line = 0;
        for (int i = 0; i < LONGEST_HEADER && tape.peek(i + 1) > i; i++) {
            byte b = tape.at(i);
            if (b == '\n' && line == 0 && i > 0) {
                return i + 1;
            }
            line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
        }
        return -1;
    }

    private @Nullable MessageHeaders headers(int length) {
        parser.reset();
        parser.parse(ByteBuffer.wrap(tape.array(), tape.start(), length).slice());
        return parser.isFinished() ? parser.headers() : null;
    }

    private WarcFrame record(int header, MessageHeaders headers) throws IOException {
        long start = tape.offset();
        long declared = length(headers);
        int window = (int) Math.min(Math.max(declared, 0), longest);
        int there = tape.peek(header + window + WarcMarks.SLACK);
        if (declared >= 0 && declared <= longest && marks.isEnd(header + window, there)) {
            return taken(start, headers, header, header + window, false);
        }
        int next = marks.header(header, there);
        while (next < 0 && there >= header + window + WarcMarks.SLACK && window < longest) {
            int looked = there;
            window = (int) Math.min(longest, 2L * window + HEAD);
            there = tape.peek(header + window + WarcMarks.SLACK);
            next = marks.header(looked - WarcMarks.SLACK, there);
        }
        if (next >= 0) {
            return taken(start, headers, header, next - marks.emptyLinesBefore(next), true);
        }
        boolean ended = there < header + window + WarcMarks.SLACK;
        return ended ? last(start, headers, header, there) : huge(start, headers, header, declared);
    }

    private static long length(MessageHeaders headers) {
        String told = headers.first("Content-Length").orElse("").strip();
        return told.matches("[0-9]{1,18}") ? Long.parseLong(told) : -1;
    }

    private WarcFrame taken(
            long start, MessageHeaders headers, int header, int end, boolean isMislaid) {
        byte[] block = tape.copy(header, Math.max(header, end));
        tape.take(end);
        var record = new Record(headers, block, true, isMislaid);
        String damaged = damage.in(start, tape.offset());
        return damaged == null ? record : new Broken(start, record.target(), damaged);
    }

    /** The archive ends before the record does, or the length lies about the last record. */
    private WarcFrame last(long start, MessageHeaders headers, int header, int there) {
        int lines = marks.emptyLinesBefore(there);
        if (lines >= 4) {
            return taken(start, headers, header, there - lines, true);
        }
        WarcFrame cut = taken(start, headers, header, there, false);
        return cut instanceof Record record
                ? new Broken(start, record.target(), "is cut off: the archive ends within it")
                : cut;
    }

    private WarcFrame huge(long start, MessageHeaders headers, int header, long declared)
            throws IOException {
        var record =
                new Record(
                        headers, tape.copy(header, header + Math.min(HEAD, longest)), false, false);
        tape.take(header);
        passTo(Math.max(declared, longest));
        if (declared <= longest) {
            passTo(Long.MAX_VALUE);
        }
        String damaged = damage.in(start, tape.offset());
        return damaged == null ? record : new Broken(start, record.target(), damaged);
    }
}

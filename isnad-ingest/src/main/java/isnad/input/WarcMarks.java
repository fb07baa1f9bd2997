package isnad.input;

import java.io.IOException;

/** Where records of an archive begin and end, by their letters. */
final class WarcMarks {
    /** More than the empty lines behind a record and the first line of the next. */
    static final int SLACK = 64;

    private static final String NAME = "WARC/";

    private final Tape tape;
    private final DamageReport damage;

    WarcMarks(Tape tape, DamageReport damage) {
        this.tape = tape;
        this.damage = damage;
    }

    /** Whether {@code WARC/1.1} or the like and the end of a line stand there. */
    boolean isHeader(int at) throws IOException {
        if (tape.peek(at + 10) < at + 10
                || tape.at(at) != 'W'
                || !tape.matches(at, NAME)
                || !isDigit(tape.at(at + 5))
                || tape.at(at + 6) != '.'
                || !isDigit(tape.at(at + 7))) {
            return false;
        }
        int end = isDigit(tape.at(at + 8)) ? at + 9 : at + 8;
        return tape.at(end) == '\r' || tape.at(end) == '\n';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The first header at the beginning of a line in what lies ahead, or -1. */
    int header(int from, int to) throws IOException {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (tape.at(i) == 'W' && isHeader(i) && isLine(i) && hasField(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLine(int at) {
        return at > 0 && tape.at(at - 1) == '\n' || damage.isEdge(tape.offset() + at) || at == 0;
    }

    /** Whether the next line is a field: a page about archives may quote the first line. */
    private boolean hasField(int at) throws IOException {
        int i = at;
        int there = tape.peek(at + SLACK);
        while (i < there && tape.at(i) != '\n') {
            i++;
        }
        return i + 8 < there && (tape.matches(i + 1, "WARC-") || tape.matches(i + 1, "Content-"));
    }

    /** Whether a record may end there: empty lines follow, another record, damage or the end. */
    boolean isEnd(int at, int there) throws IOException {
        if (at > there) {
            return false;
        }
        int next = at + emptyLines(at);
        return next - at >= 4
                || next >= there
                || isHeader(next)
                || damage.isEdge(tape.offset() + next);
    }

    /** How many bytes of line ends stand there. */
    int emptyLines(int at) throws IOException {
        int count = 0;
        while (tape.peek(at + count + 1) > at + count && isLineEnd(tape.at(at + count))) {
            count++;
        }
        return count;
    }

    /** How many bytes of line ends, at most two empty lines, stand before. */
    int emptyLinesBefore(int at) {
        int count = 0;
        while (count < 4 && count < at && isLineEnd(tape.at(at - count - 1))) {
            count++;
        }
        return count;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\r' || b == '\n';
    }
}

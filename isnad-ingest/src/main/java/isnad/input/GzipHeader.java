package isnad.input;

import java.io.IOException;

/** The header of a gzip member, by RFC 1952. */
final class GzipHeader {
    private static final int FIXED = 10;
    private static final int CHECKED = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int LONGEST_NAME = 1 << 16;

    private GzipHeader() {}

    /** How long the header is that begins so far ahead, or -1 where none does. */
    static int length(Tape tape, int from) throws IOException {
        if (tape.peek(from + FIXED) < from + FIXED
                || tape.at(from) != 0x1F
                || tape.at(from + 1) != (byte) 0x8B
                || tape.at(from + 2) != 8
                || (tape.at(from + 3) & RESERVED) != 0) {
            return -1;
        }
        int flags = tape.at(from + 3);
        int at = from + FIXED;
        if ((flags & EXTRA) != 0) {
            if (tape.peek(at + 2) < at + 2) {
                return -1;
            }
            at += 2 + (tape.at(at) & 0xFF | (tape.at(at + 1) & 0xFF) << 8);
        }
        at = (flags & NAME) != 0 ? behindName(tape, at) : at;
        at = (flags & COMMENT) != 0 ? behindName(tape, at) : at;
        at = at >= 0 && (flags & CHECKED) != 0 ? at + 2 : at;
        return at < 0 || tape.peek(at) < at ? -1 : at - from;
    }

    private static int behindName(Tape tape, int from) throws IOException {
        for (int at = from; at >= 0 && at < from + LONGEST_NAME && tape.peek(at + 1) > at; at++) {
            if (tape.at(at) == 0) {
                return at + 1;
            }
        }
        return -1;
    }
}

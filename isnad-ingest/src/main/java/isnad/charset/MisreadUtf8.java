package isnad.charset;

import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read byte by byte. Each run of letters beyond ASCII that was one goes back
 * exactly, or it stays. A byte that the wrong encoding lost leaves U+FFFD for its letter.
 */
record MisreadUtf8(String name, ByteTable table) implements Misread {
    private static final char LOST = '\uFFFD';

    @Override
    public @Nullable String undo(String line) {
        if (!isSuspect(line)) {
            return null;
        }
        var out = new StringBuilder(line.length());
        boolean changed = false;
        int at = 0;
        while (at < line.length()) {
            int end = runEnd(line, at);
            String run = end > at ? letters(line, at, end) : null;
            changed |= run != null;
            int next = end > at ? end : at + 1;
            out.append(run == null ? line.substring(at, next) : run);
            at = next;
        }
        return changed ? out.toString() : null;
    }

    /** Whether some run begins as UTF-8 would. */
    boolean isSuspect(String line) {
        char before = 0;
        for (int i = 0; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x80 && before < 0x80 && begins(c, line.charAt(i + 1))) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Whether two characters stand for the first two bytes of a letter. */
    boolean begins(char first, char second) {
        return length(first) > 1 && isTail(second);
    }

    /** Where the letters beyond ASCII end, with a question mark in the place of a lost byte. */
    private int runEnd(String line, int from) {
        int at = from;
        while (at < line.length() && isInRun(line, from, at)) {
            at++;
        }
        return at;
    }

    private boolean isInRun(String line, int from, int at) {
        char c = line.charAt(at);
        return c >= 0x80 || c == '?' && at > from && length(line.charAt(at - 1)) == 2;
    }

    /** The letters whose UTF-8 a run is, or null if it is none. */
    private @Nullable String letters(String line, int from, int end) {
        var out = new StringBuilder(end - from);
        int at = from;
        while (at < end) {
            int length = length(line.charAt(at));
            if (length < 2 || at + length > end) {
                return null;
            }
            int letter = letter(line, at, length);
            if (letter < 0) {
                return null;
            }
            out.appendCodePoint(letter);
            at += length;
        }
        return out.toString();
    }

    private int letter(String line, int at, int length) {
        char second = line.charAt(at + 1);
        if (length == 2 && (second == LOST || second == '?')) {
            return LOST;
        }
        int letter = table.byteOf(line.charAt(at)) & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            if (!isTail(line.charAt(at + i))) {
                return -1;
            }
            letter = letter << 6 | table.byteOf(line.charAt(at + i)) & 0x3F;
        }
        return isWritten(letter, length) ? letter : -1;
    }

    /** Neither longer than need be, nor half a pair, nor a control character, nor unassigned. */
    private static boolean isWritten(int letter, int length) {
        return letter >= least(length)
                && letter <= Character.MAX_CODE_POINT
                && Character.isDefined(letter)
                && Character.getType(letter) != Character.SURROGATE;
    }

    /** The first letter that takes so many bytes. */
    private static int least(int length) {
        return length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    }

    /** How many bytes a letter has that begins so; 0 for what does not begin one. */
    private int length(char c) {
        int one = table.byteOf(c);
        boolean leads = one >= 0xC2 && one <= 0xF4;
        return !leads ? 0 : one < 0xE0 ? 2 : one < 0xF0 ? 3 : 4;
    }

    /** Whether a character stands for a byte within a letter. */
    boolean isTail(char c) {
        int one = table.byteOf(c);
        return one >= 0x80 && one < 0xC0;
    }
}

package isnad.html;

import isnad.model.Original;
import org.jsoup.parser.Parser;

/**
 * Writes the text of a page letter by letter, each pinned to where it stands in the markup. Runs of
 * blanks become one; entities, line ends and dropped characters are followed through the source.
 */
final class Lettering {
    /** No entity is longer, with its ampersand and semicolon. */
    private static final int LONGEST_ENTITY = 40;

    private final String source;
    private final Original.Builder out;

    /** Letters that follow one another in the source and are not yet written. */
    private int runStart;

    private int runEnd;

    private boolean line;
    private int blankStart = -1;
    private int blankEnd;
    private int last;

    Lettering(String source) {
        this.source = source;
        this.out = new Original.Builder(source);
    }

    /** How long the text is so far. */
    int length() {
        return out.length() + runEnd - runStart;
    }

    Original.Builder builder() {
        flush();
        return out;
    }

    /** Ends a line, if one was begun; blanks at its end are not written. */
    void endLine() {
        blankStart = -1;
        if (line) {
            flush();
            out.put("\n", last, last);
            line = false;
        }
    }

    /**
     * Writes a text of the page.
     *
     * @param letters as they were decoded
     * @param start where they begin in the source, -1 where nobody knows
     * @param end where they end there
     * @param lines whether a line end in the source ends a line
     */
    void write(String letters, int start, int end, boolean lines) {
        if (start < 0 || end < start || end > source.length()) {
            unplaced(letters);
        } else if (end - start == letters.length() && source.startsWith(letters, start)) {
            for (int i = 0; i < letters.length(); i++) {
                letter(letters.charAt(i), start + i, start + i + 1, lines);
            }
        } else {
            follow(letters, start, end, lines);
        }
    }

    private void unplaced(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            letter(letters.charAt(i), last, last, false);
        }
    }

    private void follow(String letters, int start, int end, boolean lines) {
        int at = start;
        int i = 0;
        while (i < letters.length() && at < end) {
            char c = source.charAt(at);
            if (c == '&') {
                int stop = entityEnd(at, end);
                String meant =
                        stop == at + 1
                                ? "&"
                                : Parser.unescapeEntities(source.substring(at, stop), false);
                if (letters.startsWith(meant, i)) {
                    put(meant, at, stop);
                    i += meant.length();
                    at = stop;
                    continue;
                }
            }
            if (c == letters.charAt(i)) {
                letter(c, at, at + 1, lines);
                i++;
            } else if (c == '\r' && letters.charAt(i) == '\n') {
                int next = at + 1 < end && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
                letter('\n', at, next, lines);
                at = next - 1;
                i++;
            } else if (c == 0 && letters.charAt(i) == '\uFFFD') {
                letter('\uFFFD', at, at + 1, lines);
                i++;
            } else if (c == '<') {
                at = Math.max(at, source.indexOf('>', at));
            }
            at++;
        }
        last = Math.max(last, Math.min(at, end));
        unplaced(letters.substring(i));
    }

    private int entityEnd(int at, int end) {
        int stop = at + 1;
        int limit = Math.min(end, at + LONGEST_ENTITY);
        while (stop < limit && isEntity(source.charAt(stop))) {
            stop++;
        }
        return stop < limit && source.charAt(stop) == ';' ? stop + 1 : stop;
    }

    private static boolean isEntity(char c) {
        return c == '#' || c < 128 && Character.isLetterOrDigit(c);
    }

    /** Letters that stand for an entity: all of them for all of it. */
    private void put(String meant, int start, int end) {
        if (meant.length() == 1) {
            letter(meant.charAt(0), start, end, false);
            return;
        }
        begin(start);
        flush();
        out.put(meant, start, end);
        last = end;
    }

    private void letter(char c, int start, int end, boolean lines) {
        if (isBlank(c)) {
            if (lines && c == '\n') {
                endLine();
            } else if (line) {
                blankStart = blankStart < 0 ? start : blankStart;
                blankEnd = end;
            }
            return;
        }
        begin(start);
        boolean same = end - start == 1 && source.charAt(start) == c;
        if (!same || start != runEnd) {
            flush();
        }
        if (same) {
            runStart = runStart == runEnd ? start : runStart;
            runEnd = end;
        } else {
            out.put(String.valueOf(c), start, end);
        }
        last = end;
    }

    /** Writes the blank before a letter. */
    private void begin(int start) {
        if (blankStart >= 0) {
            boolean plain =
                    blankEnd - blankStart == 1
                            && source.charAt(blankStart) == ' '
                            && blankStart == runEnd
                            && runEnd > runStart;
            if (plain) {
                runEnd = blankEnd;
            } else {
                flush();
                out.put(" ", blankStart, Math.max(blankStart, blankEnd));
            }
            blankStart = -1;
        }
        line = true;
    }

    private void flush() {
        out.copy(runStart, runEnd);
        runStart = 0;
        runEnd = 0;
    }

    /** Blanks that a reader sees as one; what joins or parts letters within a word is kept. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u0085'
                || c == '\u1680'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }
}

package isnad.page;

import isnad.lexicon.Letters;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into lines that are not blank: the seam behind which a page's form is unknown.
 */
final class Lines {
    /** More lines than any page has; the rest of a hostile page is one line. */
    private static final int MOST = 100_000;

    private Lines() {}

    /**
     * One line.
     *
     * @param span the line without blanks at either end
     * @param gap how many blank lines stand before it
     * @param indent how many blanks stand before it in its line
     */
    record Line(Span span, int gap, int indent) {}

    static List<Line> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The lines of a part of the text. */
    static List<Line> of(String text, Span part) {
        List<Line> lines = new ArrayList<>();
        int gap = 0;
        for (int start = part.start(); start < part.end(); ) {
            int end = lines.size() < MOST ? lineEnd(text, start, part.end()) : part.end();
            Span span = trim(text, start, end);
            if (span.length() == 0) {
                gap++;
            } else {
                lines.add(new Line(span, gap, span.start() - start));
                gap = 0;
            }
            start = next(text, end);
        }
        return lines;
    }

    private static int lineEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static int next(String text, int end) {
        boolean pair =
                end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    /** The span without blanks and invisible characters at either end. */
    static Span trim(String text, int start, int end) {
        int from = start;
        while (from < end && isBlank(text.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || Character.isWhitespace(c)
                || c != '\u0640' && Letters.fold(c) == Letters.DROPPED && !isVowel(c);
    }

    private static boolean isVowel(char c) {
        return c >= '\u064B' && c <= '\u065F' || c == '\u0670';
    }
}

package isnad.text;

import isnad.text.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells opening from closing quotation marks, one after the other through a paragraph.
 *
 * <p>Marks with a direction speak for themselves; straight ones are judged by their neighbours, and
 * where those do not tell, by whether a quotation is open.
 */
final class QuoteMarks {
    private final Deque<Character> open = new ArrayDeque<>();

    /** A paragraph ends all that is open. */
    void reset() {
        open.clear();
    }

    /** Whether {@code c} can be a quotation mark at all. */
    static boolean isQuote(char c) {
        return switch (c) {
            case '"',
                    '\u00AB',
                    '\u00BB',
                    '\u201C',
                    '\u201D',
                    '\u201E',
                    '\u2018',
                    '\u2019',
                    '\u2039',
                    '\u203A',
                    '\uFF02' ->
                    true;
            default -> false;
        };
    }

    /** Decides the mark at {@code at}; {@link Kind#MARK} for an apostrophe. */
    Kind read(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u00AB', '\u201E', '\u2039' -> opened(c);
            case '\u00BB', '\u203A' -> closed();
            case '\u2018', '\u2019' -> single(text, at);
            default -> straight(text, at);
        };
    }

    private Kind single(String text, int at) {
        boolean letterBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean letterAfter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return letterBefore && letterAfter ? Kind.MARK : straight(text, at);
    }

    private Kind straight(String text, int at) {
        boolean spaceBefore = at == 0 || isOpenSide(text.charAt(at - 1));
        boolean spaceAfter = at + 1 >= text.length() || isCloseSide(text.charAt(at + 1));
        boolean opens = spaceBefore == spaceAfter ? open.isEmpty() : spaceBefore;
        return opens ? opened(text.charAt(at)) : closed();
    }

    private static boolean isOpenSide(char c) {
        return Character.isWhitespace(c) || "([:\u00AB\u0640\u2026-".indexOf(c) >= 0;
    }

    private static boolean isCloseSide(char c) {
        return Character.isWhitespace(c) || ".,)]\u060C\u061B:!\u061F?\u00BB\u2026".indexOf(c) >= 0;
    }

    private Kind opened(char c) {
        open.push(c);
        return Kind.QUOTE_OPEN;
    }

    private Kind closed() {
        return open.poll() == null ? Kind.MARK : Kind.QUOTE_CLOSE;
    }
}

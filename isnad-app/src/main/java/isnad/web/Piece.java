package isnad.web;

import isnad.model.Span;
import isnad.search.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text that is shown.
 *
 * @param marked whether it answers what was asked
 */
public record Piece(String text, boolean marked) {
    /** A stretch of a text in pieces; a mark within a word takes the whole of it. */
    static List<Piece> of(String text, Span stretch, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = stretch.start();
        for (Mark mark : marks) {
            Span word = word(mark.span(), text);
            if (word.start() >= at && word.end() <= stretch.end()) {
                add(pieces, text.substring(at, word.start()), false);
                add(pieces, word.of(text), true);
                at = word.end();
            }
        }
        add(pieces, text.substring(at, Math.max(at, stretch.end())), false);
        return pieces;
    }

    /** A text in pieces, the first time that it says those words marked; none where it does not. */
    static List<Piece> of(String text, String words) {
        int at = words.isBlank() ? -1 : text.indexOf(words);
        Span whole = at < 0 ? new Span(0, 0) : word(new Span(at, at + words.length()), text);
        List<Piece> pieces = new ArrayList<>();
        add(pieces, text.substring(0, whole.start()), false);
        add(pieces, whole.of(text), true);
        add(pieces, text.substring(whole.end()), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    /** Letters of Arabic change their shape where a word is cut. */
    private static Span word(Span mark, String text) {
        int start = mark.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = mark.end();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}

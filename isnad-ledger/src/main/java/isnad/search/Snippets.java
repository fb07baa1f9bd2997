package isnad.search;

import isnad.model.Span;
import java.util.List;

/** Chooses the stretch of a text to show. */
final class Snippets {
    /** In UTF-16 units. */
    private static final int LENGTH = 240;

    /** So much of it stands before its first mark. */
    private static final int LEAD = 60;

    private static final int LONGEST_WORD = 30;

    private Snippets() {}

    /** The stretch with most points, cut between words. */
    static Span of(String text, List<Mark> marks) {
        int best = 0;
        float most = 0;
        for (int i = 0; i < marks.size(); i++) {
            float points = points(marks, i);
            if (points > most) {
                most = points;
                best = marks.get(i).span().start();
            }
        }
        int from = back(text, Math.max(0, best - LEAD));
        return new Span(from, back(text, Math.min(text.length(), from + LENGTH)));
    }

    private static float points(List<Mark> marks, int first) {
        int end = marks.get(first).span().start() + LENGTH - LEAD;
        float points = 0;
        for (int i = first; i < marks.size() && marks.get(i).span().end() <= end; i++) {
            points += WordQueries.points(marks.get(i).level());
        }
        return points;
    }

    /** The place before the word in which {@code at} lies; there, where no word ends near. */
    private static int back(String text, int at) {
        if (at == text.length()) {
            return at;
        }
        for (int i = at; i >= Math.max(0, at - LONGEST_WORD); i--) {
            if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        boolean inPair = Character.isLowSurrogate(text.charAt(at));
        return inPair ? at - 1 : at;
    }
}

package isnad.card;

import isnad.view.Isolation;
import isnad.view.VisibleText;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of text that flow over as many lines as they need. Each piece is isolated and styled for
 * itself, and again on each line that it reaches.
 */
final class Flow {
    private record Word(int piece, Style style, String text) {}

    private final List<Word> words = new ArrayList<>();
    private int pieces;

    /** Adds a piece; a blank stands before it. */
    Flow add(Style style, String text) {
        pieces++;
        return more(style, text);
    }

    /** Goes on with the last piece: words that stand out in it must not turn it around. */
    Flow more(Style style, String text) {
        for (String word : VisibleText.line(text).split(" ")) {
            if (!word.isEmpty()) {
                words.add(new Word(pieces, style, word));
            }
        }
        return this;
    }

    Flow add(String text) {
        return add(Style.PLAIN, text);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The lines, none wider than {@code width} unless a single word is. */
    List<String> lines(int width, boolean colored) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int used = 0;
        for (int i = 0; i < words.size(); i++) {
            int needed = Columns.of(words.get(i).text());
            if (i > from && used + 1 + needed > width) {
                lines.add(line(from, i, colored));
                from = i;
                used = needed;
            } else {
                used += needed + (i > from ? 1 : 0);
            }
        }
        if (from < words.size()) {
            lines.add(line(from, words.size(), colored));
        }
        return lines;
    }

    private String line(int from, int to, boolean colored) {
        List<String> parts = new ArrayList<>();
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && words.get(end).piece() == words.get(start).piece()) {
                end++;
            }
            parts.add(piece(words.subList(start, end), colored));
            start = end;
        }
        return String.join(" ", parts);
    }

    private static String piece(List<Word> words, boolean colored) {
        String plain = String.join(" ", words.stream().map(Word::text).toList());
        String isolated = Isolation.of(plain);
        if (!colored) {
            return isolated;
        }
        int before = isolated.indexOf(plain);
        return isolated.substring(0, before)
                + styled(words)
                + isolated.substring(before + plain.length());
    }

    private static String styled(List<Word> words) {
        var styled = new StringBuilder();
        for (int start = 0; start < words.size(); ) {
            int end = start;
            Style style = words.get(start).style();
            var run = new ArrayList<String>();
            while (end < words.size() && words.get(end).style() == style) {
                run.add(words.get(end++).text());
            }
            styled.append(start == 0 ? "" : " ").append(style.around(String.join(" ", run)));
            start = end;
        }
        return styled.toString();
    }
}

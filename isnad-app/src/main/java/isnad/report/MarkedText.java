package isnad.report;

import isnad.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text of an article with its marks. Marks nest where they can; one that crosses another is drawn
 * in pieces, of which the first carries the id and the number.
 */
final class MarkedText {
    private static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt((Mark mark) -> mark.span().start())
                    .thenComparing(mark -> -mark.span().end());

    private final String page;
    private final String prefix;
    private final List<Mark> marks;
    private final Set<Mark> begun = new HashSet<>();

    /** Text of {@code page}; {@code prefix} makes the ids of this article unique in the report. */
    MarkedText(String page, String prefix, List<Mark> marks) {
        this.page = page;
        this.prefix = prefix;
        this.marks = marks.stream().sorted(OUTER_FIRST).toList();
    }

    /** Draws a stretch of the page with the marks in it. */
    void draw(Markup html, Span stretch) {
        List<Mark> inside = marks.stream().filter(mark -> mark.span().overlaps(stretch)).toList();
        Deque<Mark> open = new ArrayDeque<>();
        int at = stretch.start();
        for (Mark mark : inside) {
            int start = Math.max(mark.span().start(), stretch.start());
            at = closeUntil(html, open, at, start);
            html.text(page.substring(at, start));
            at = start;
            begin(html, open, mark);
        }
        at = closeUntil(html, open, at, stretch.end());
        html.text(page.substring(at, stretch.end()));
        open.forEach(_ -> html.close("mark"));
    }

    /** Ends the marks that end by {@code limit}; answers how far the text is written. */
    private int closeUntil(Markup html, Deque<Mark> open, int from, int limit) {
        int at = from;
        while (true) {
            Mark next =
                    open.stream()
                            .min(Comparator.comparingInt(mark -> mark.span().end()))
                            .orElse(null);
            if (next == null || next.span().end() > limit) {
                return at;
            }
            int end = Math.max(at, next.span().end());
            html.text(page.substring(at, end));
            at = end;
            close(html, open, next);
        }
    }

    /** Ends a mark; those within it that go on are interrupted. */
    private void close(Markup html, Deque<Mark> open, Mark ended) {
        List<Mark> interrupted = new ArrayList<>();
        for (Mark top = open.pop(); !top.equals(ended); top = open.pop()) {
            html.close("mark");
            interrupted.addFirst(top);
        }
        html.close("mark");
        interrupted.forEach(mark -> begin(html, open, mark));
    }

    private void begin(Markup html, Deque<Mark> open, Mark mark) {
        boolean first = begun.add(mark);
        if (first) {
            html.open(
                    "mark",
                    "class",
                    mark.style(),
                    "data-of",
                    prefix + mark.id(),
                    "id",
                    prefix + "w" + mark.id());
            html.element("a", mark.number(), "class", "no", "href", "#" + prefix + mark.id());
        } else {
            html.open("mark", "class", mark.style(), "data-of", prefix + mark.id());
        }
        open.push(mark);
    }

    /** Whether marked words have been drawn, at least in part. */
    boolean isDrawn(Span words) {
        return begun.stream().anyMatch(mark -> mark.span().equals(words));
    }
}

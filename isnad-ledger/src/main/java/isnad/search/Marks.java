package isnad.search;

import isnad.model.Span;
import isnad.search.query.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Of marks at one place the strictest stays, and of those the longest. */
final class Marks {
    private static final Comparator<Mark> BEST =
            Comparator.comparing(Mark::level)
                    .thenComparing(mark -> -mark.span().length())
                    .thenComparing(Mark::span);

    private Marks() {}

    static List<Mark> joined(List<Mark> marks, String text) {
        List<Mark> out = new ArrayList<>();
        for (Mark mark :
                marks.stream().distinct().sorted(Comparator.comparing(Mark::span)).toList()) {
            Mark last = out.isEmpty() ? null : out.getLast();
            if (last == null || !last.span().overlaps(mark.span())) {
                out.add(mark);
            } else if (BEST.compare(mark, last) < 0) {
                out.set(out.size() - 1, mark);
            }
        }
        return names(out, text);
    }

    /** A name of several words is one mark. */
    private static List<Mark> names(List<Mark> marks, String text) {
        List<Mark> out = new ArrayList<>();
        for (Mark mark : marks) {
            Mark last = out.isEmpty() ? null : out.getLast();
            if (last != null && goesOn(last, mark)) {
                Span whole = last.span().hull(mark.span());
                out.set(
                        out.size() - 1,
                        new Mark(whole, whole.of(text), mark.asked(), mark.level()));
            } else {
                out.add(mark);
            }
        }
        return out;
    }

    private static boolean goesOn(Mark last, Mark mark) {
        return mark.level() == Level.ENTITY
                && last.level() == Level.ENTITY
                && last.asked().equals(mark.asked())
                && last.span().end() + 1 == mark.span().start();
    }
}

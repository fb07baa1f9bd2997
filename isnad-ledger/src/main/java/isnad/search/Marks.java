package isnad.search;

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

    static List<Mark> joined(List<Mark> marks) {
        List<Mark> order =
                marks.stream().distinct().sorted(Comparator.comparing(Mark::span)).toList();
        List<Mark> out = new ArrayList<>();
        for (Mark mark : order) {
            Mark last = out.isEmpty() ? null : out.getLast();
            if (last == null || !last.span().overlaps(mark.span())) {
                out.add(mark);
            } else if (BEST.compare(mark, last) < 0) {
                out.set(out.size() - 1, mark);
            }
        }
        return out;
    }
}

package isnad.time;

import isnad.model.Precision;
import isnad.model.TimeExpression.Type;
import isnad.time.TimeWord.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what stands around expressions: «منذ»، «حتى»، «من … إلى»، «بين … و…». */
final class Joiner {
    private static final int DAYS_OF_WEEK = 7;

    private Joiner() {}

    static List<Found> join(Line line, List<Found> found) {
        List<Found> out = new ArrayList<>(found.size());
        int i = 0;
        while (i < found.size()) {
            Found both =
                    i + 1 < found.size() ? interval(line, found.get(i), found.get(i + 1)) : null;
            out.add(both == null ? open(line, found.get(i)) : both);
            i += both == null ? 1 : 2;
        }
        return out;
    }

    private static @Nullable Found interval(Line line, Found first, Found second) {
        Stretch start = first.stretch();
        Stretch end = second.stretch();
        boolean linked = isLinked(line, first, second) || isConsecutive(line, first, second);
        if (start == null || end == null || !linked) {
            return null;
        }
        boolean days = second.rule().startsWith("time.weekday") && start.to(end) == null;
        Stretch whole = start.to(days ? end.later(DAYS_OF_WEEK) : end);
        return whole == null
                ? null
                : first.over(first.from(), second.to()).with(whole, ".interval");
    }

    /** «غدا وبعد غد»، «أغسطس وسبتمبر»: one right behind the other. */
    private static boolean isConsecutive(Line line, Found first, Found second) {
        Stretch start = first.stretch();
        Stretch end = second.stretch();
        boolean and = first.to() == second.from() && line.clitics(second.from()) == 1;
        return and
                && start != null
                && end != null
                && start.whole()
                && end.whole()
                && start.grain() == end.grain()
                && start.grain() != Precision.YEAR
                && start.to() != null
                && start.to().plusDays(1).equals(end.from());
    }

    private static boolean isLinked(Line line, Found first, Found second) {
        int next = first.to();
        if (line.isBefore(first.from(), Kind.BETWEEN)) {
            boolean and = next == second.from() && line.clitics(next) == 1;
            return and || line.text(next).equals("\u0648") && next + 1 == second.from();
        }
        return line.is(first.from() - 1, Kind.FROM)
                && line.skip(next, Kind.TO) == second.from()
                && next < second.from();
    }

    /** «منذ 1967» has no end, «حتى 2030» no beginning. */
    private static Found open(Line line, Found found) {
        Stretch stretch = found.stretch();
        if (stretch == null || found.type() != Type.DATE || !hasEnds(stretch)) {
            return found;
        }
        int from = found.from();
        if (line.isHead(from - 1, Kind.SINCE)) {
            return found.over(from - 1, found.to()).with(stretch.since(), ".since");
        }
        if (line.isHead(from - 1, Kind.AFTER)) {
            return found.over(from - 1, found.to()).with(stretch.since(), ".after");
        }
        boolean until = line.isHead(from - 1, Kind.UNTIL) || line.isHead(from - 1, Kind.BEFORE);
        return until ? found.over(from - 1, found.to()).with(stretch.until(), ".until") : found;
    }

    private static boolean hasEnds(Stretch stretch) {
        return stretch.from() != null && stretch.to() != null;
    }
}

package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times by their unit: «الأسبوع الماضي»، «هذا الشهر»، «نهاية العام»، «الأيام الثلاثة المقبلة». */
final class UnitRule implements Rule {
    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit edge = line.head(at, Kind.EDGE);
        int from = edge == null ? at : line.skip(edge.to(), Kind.FROM);
        Line.Hit demonstrative =
                from == at ? line.head(from, Kind.THIS) : line.hit(from, Kind.THIS);
        int core = demonstrative == null ? from : demonstrative.to();
        Line.Hit unit = core == at ? line.head(core, Kind.THE_UNIT) : line.hit(core, Kind.THE_UNIT);
        if (unit == null) {
            return null;
        }
        Found found =
                unit.value() == 1
                        ? one(line, at, unit, from < core, edge != null)
                        : several(line, at, unit);
        if (found != null && edge != null && edge.value() > 0 && unit.word().unit() == Unit.WEEK) {
            return weekend(line, found);
        }
        return found == null || edge == null ? found : found.named(".edge");
    }

    /** «نهاية الأسبوع». */
    private static Found weekend(Line line, Found week) {
        LocalDate today = line.today();
        Stretch stretch = today == null ? null : Units.weekend(today, week.direction());
        return Found.anchored(
                week.from(), week.to(), stretch, week.direction(), week.rule() + ".weekend");
    }

    private static @Nullable Found one(
            Line line, int at, Line.Hit unit, boolean demonstrated, boolean edged) {
        Line.Hit modifier = line.hit(unit.to(), Kind.MODIFIER);
        if (line.is(unit.to(), Kind.SAME) && !demonstrated) {
            return same(line, at, unit);
        }
        if (modifier != null && (unit.word().unit() != Unit.DAY || modifier.value() == 0)) {
            return shifted(line, at, modifier.to(), unit, modifier.value());
        }
        boolean whole = edged && modifier == null && unit.word().unit().compareTo(Unit.DAY) > 0;
        boolean named = line.number(unit.to()) >= 0 || line.month(unit.to()) != null;
        return demonstrated || whole && !named ? shifted(line, at, unit.to(), unit, 0) : null;
    }

    /** «العام نفسه»، «اليوم التالي»: as the text told it before. */
    private static Found same(Line line, int at, Line.Hit unit) {
        Line.Hit which = line.hit(unit.to(), Kind.SAME);
        int count = which == null ? 0 : which.value();
        LocalDate last = line.told(unit.word().unit());
        Stretch stretch = last == null ? null : Units.shifted(last, unit.word().unit(), count);
        return Found.anchored(at, unit.to() + 1, stretch, 0, rule(unit, "same"));
    }

    private static Found shifted(Line line, int at, int to, Line.Hit unit, int count) {
        LocalDate today = line.today();
        Stretch stretch = today == null ? null : Units.shifted(today, unit.word().unit(), count);
        String how = count < 0 ? "last" : count > 0 ? "next" : "this";
        return Found.anchored(at, to, stretch, count, rule(unit, how));
    }

    private static String rule(Line.Hit unit, String how) {
        return "time.unit." + unit.word().unit().name().toLowerCase(Locale.ROOT) + "." + how;
    }

    private static @Nullable Found several(Line line, int at, Line.Hit unit) {
        Count count =
                unit.value() == 2
                        ? new Count(2, unit.word().unit(), unit.to(), false)
                        : Count.definite(line, unit.to(), unit.word().unit());
        int few = line.skip(unit.to(), Kind.THE_FEW);
        int end = count == null ? few : count.to();
        Line.Hit modifier = line.hit(end, Kind.MODIFIER);
        if (modifier == null) {
            return null;
        }
        return count == null || modifier.value() == 0
                ? Found.reference(line, at, modifier.to(), modifier.value())
                : run(line, at, modifier, count);
    }

    /** So many units up to today, or from today on. */
    static Found run(Line line, int at, Line.Hit modifier, Count count) {
        LocalDate today = line.today();
        int number = modifier.value() * count.number();
        Stretch stretch = today == null ? null : Units.run(today, count.unit(), number);
        String rule = modifier.value() < 0 ? "time.run.last" : "time.run.next";
        return Found.anchored(at, modifier.to(), stretch, modifier.value(), rule);
    }
}

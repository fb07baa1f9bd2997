package isnad.time;

import isnad.model.Precision;
import isnad.time.TimeWord.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counted times: «قبل أسبوع»، «منذ أكثر من ثماني سنوات»، «بعد عام على»، «ستة أشهر». */
final class CountRule implements Rule {
    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit before = line.head(at, Kind.BEFORE);
        if (before != null) {
            return counted(line, at, before, Kind.BEFORE);
        }
        Line.Hit since = line.head(at, Kind.SINCE);
        if (since != null) {
            return counted(line, at, since, Kind.SINCE);
        }
        Line.Hit after = line.head(at, Kind.AFTER);
        return after == null ? duration(line, at) : counted(line, at, after, Kind.AFTER);
    }

    private static @Nullable Found counted(Line line, int at, Line.Hit cue, Kind kind) {
        Line.Hit about = line.hit(cue.to(), Kind.ABOUT);
        int from = about == null ? cue.to() : line.skip(about.to(), Kind.FROM);
        Count count = Count.read(line, from, false);
        if (count == null || isName(line, count)) {
            return null;
        }
        Found found = placed(line, at, count, kind);
        return about == null ? found : found.named(suffix(about));
    }

    private static String suffix(Line.Hit about) {
        return about.value() > 0 ? ".more" : about.value() < 0 ? ".less" : ".about";
    }

    /** «عام 2011»، «يوم الجمعة»، «شهر رمضان» are not one year, day or month. */
    private static boolean isName(Line line, Count count) {
        int next = count.to();
        return count.single()
                && (line.number(next) >= 0
                        || line.is(next, Kind.WEEKDAY)
                        || line.is(next, Kind.DEICTIC)
                        || line.month(next) != null);
    }

    private static Found placed(Line line, int at, Count count, Kind kind) {
        String unit = count.unit().name().toLowerCase(Locale.ROOT);
        String rule =
                "time."
                        + (kind == Kind.BEFORE ? "ago" : kind.name().toLowerCase(Locale.ROOT))
                        + "."
                        + unit;
        int direction = kind == Kind.AFTER ? 1 : -1;
        String period = Units.period(count.unit(), count.number());
        if (isRelative(line, at, count, kind)) {
            return Found.duration(at, count.to(), period, 0, rule + ".relative");
        }
        if (count.number() == 0) {
            return Found.duration(at, count.to(), period, direction, rule);
        }
        return Found.anchored(at, count.to(), stretch(line, count, kind), direction, rule);
    }

    /** «قبل عام من الانتخابات»، «بعد عام على الاتفاق» count from something else. */
    private static boolean isRelative(Line line, int at, Count count, Kind kind) {
        int next = count.to();
        boolean linked = line.is(next, Kind.FROM) || line.is(next, Kind.ON);
        if (linked && kind != Kind.SINCE) {
            return !line.is(next + 1, Kind.DEICTIC) && !line.is(next + 1, Kind.REFERENCE);
        }
        return kind == Kind.AFTER && Tense.at(line, at) < 0;
    }

    private static @Nullable Stretch stretch(Line line, Count count, Kind kind) {
        LocalDate today = line.today();
        if (today == null) {
            return null;
        }
        int number = kind == Kind.AFTER ? count.number() : -count.number();
        if (kind != Kind.SINCE) {
            return Units.distant(today, count.unit(), number);
        }
        LocalDate start = Units.plus(today, count.unit(), number);
        Stretch day = Units.distant(today, count.unit(), number);
        boolean exact = day.precision() == Precision.DAY;
        return (exact ? day : Stretch.month(YearMonth.from(start))).since();
    }

    private static @Nullable Found duration(Line line, int at) {
        Line.Hit about = line.head(at, Kind.ABOUT);
        int from = about == null ? at : line.skip(about.to(), Kind.FROM);
        Count count = Count.read(line, from, from == at);
        boolean bare = count == null || count.single() || from == at && isBarePlural(line, at);
        if (count == null || bare) {
            return null;
        }
        Found run = about == null ? run(line, at, count) : null;
        if (run != null) {
            return run;
        }
        String period = Units.period(count.unit(), count.number());
        Found found = Found.duration(at, count.to(), period, 0, "time.duration");
        return about == null ? found : found.named(suffix(about));
    }

    private static boolean isBarePlural(Line line, int at) {
        Line.Hit unit = line.head(at, Kind.UNIT);
        return unit != null && unit.value() == 0;
    }

    /** «24 ساعة الماضية». */
    private static @Nullable Found run(Line line, int at, Count count) {
        Line.Hit modifier = line.hit(count.to(), Kind.MODIFIER);
        if (modifier == null || modifier.value() == 0 || count.number() == 0) {
            return null;
        }
        return UnitRule.run(line, at, modifier, count);
    }
}

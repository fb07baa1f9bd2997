package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counted times: «قبل أسبوع»، «منذ أكثر من ثماني سنوات»، «بعد عام على»، «ستة أشهر». */
final class CountRule implements Rule {
    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit before = line.head(at, Kind.BEFORE);
        if (before != null && !line.is(before.to(), Kind.THAT)) {
            return counted(line, at, before, Kind.BEFORE);
        }
        Line.Hit since = line.head(at, Kind.SINCE);
        if (since != null) {
            return counted(line, at, since, Kind.SINCE);
        }
        Line.Hit after = line.head(at, Kind.AFTER);
        Line.Hit around = before == null ? after : before;
        if (around != null && line.is(around.to(), Kind.THAT)) {
            return fromThat(line, at, around);
        }
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

    /** «قبل ذلك بيوم»، «بعد ذلك بأسبوعين»: counted from the day that was told last. */
    private static @Nullable Found fromThat(Line line, int at, Line.Hit cue) {
        Count count = Count.read(line, cue.to() + 1, true);
        LocalDate last = line.told(Unit.DAY);
        if (count == null || count.number() == 0 || line.clitics(cue.to() + 1) != 1) {
            return null;
        }
        int number = cue.word().kind() == Kind.BEFORE ? -count.number() : count.number();
        Stretch stretch = last == null ? null : Units.distant(last, count.unit(), number);
        return Found.anchored(at, count.to(), stretch, 0, "time.from-that");
    }

    private static String suffix(Line.Hit about) {
        return about.value() > 0 ? ".more" : about.value() < 0 ? ".less" : ".about";
    }

    /** «عام 2011»، «يوم الجمعة»، «شهر رمضان» are not one year, day or month. */
    private static boolean isName(Line line, Count count) {
        return count.single() && startsDate(line, count.to());
    }

    private static boolean startsDate(Line line, int at) {
        return line.number(at) >= 0
                || line.is(at, Kind.WEEKDAY)
                || line.is(at, Kind.DEICTIC)
                || line.month(at) != null;
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
        int tense = kind == Kind.AFTER ? Tense.at(line, at) : 1;
        return tense < 0 || tense == 0 && count.unit() == Unit.YEAR;
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
        return Units.distant(today, count.unit(), number).since();
    }

    /** «نصف ساعة»، «ربع قرن». */
    private static @Nullable Found part(Line line, int at) {
        Line.Hit part = line.head(at, Kind.PART_OF);
        Line.Hit unit = part == null ? null : line.hit(part.to(), Kind.UNIT);
        if (part == null || unit == null || unit.value() != 1) {
            return null;
        }
        String period =
                switch (unit.word().unit()) {
                    case HOUR -> Units.period(Unit.MINUTE, 60 / part.value());
                    case YEAR -> Units.period(Unit.MONTH, 12 / part.value());
                    case CENTURY -> Units.period(Unit.YEAR, 100 / part.value());
                    default -> "";
                };
        return period.isEmpty()
                ? null
                : Found.duration(at, unit.to(), period, 0, "time.duration.part");
    }

    private static @Nullable Found duration(Line line, int at) {
        Found part = part(line, at);
        if (part != null) {
            return part;
        }
        Line.Hit about = line.head(at, Kind.ABOUT);
        int from = about == null ? at : line.skip(about.to(), Kind.FROM);
        Count count = Count.read(line, isBracketed(line, at) ? at - 3 : from, from == at);
        if (count == null || about == null && isBare(line, at, count)) {
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

    /** «(39) شهرا». */
    private static boolean isBracketed(Line line, int at) {
        return line.isMark(at - 1, ")") && line.isMark(at - 3, "(") && line.number(at - 2) > 0;
    }

    /** «يوم»، «أيام» by themselves; but «خلال أيام»، «أسبوعا» and «يوما كاملا» tell how long. */
    private static boolean isBare(Line line, int at, Count count) {
        boolean plural = isBarePlural(line, at);
        boolean full = line.is(count.to() - 1, Kind.THE_FEW);
        boolean lasts =
                line.isBefore(at, Kind.WITHIN)
                        || line.is(at, Kind.HOW_LONG)
                        || plural && line.isFor(at);
        return (count.single() || plural) && !full && !(lasts && !isName(line, count));
    }

    private static boolean isBarePlural(Line line, int at) {
        Line.Hit unit = line.head(at, Kind.UNIT);
        return unit != null && unit.value() == 0;
    }

    /** «24 ساعة الماضية». */
    private static @Nullable Found run(Line line, int at, Count count) {
        Line.Hit modifier = line.hit(count.to(), Kind.MODIFIER);
        return modifier == null || modifier.value() == 0 || count.number() == 0
                ? null
                : UnitRule.run(line, at, modifier, count);
    }
}

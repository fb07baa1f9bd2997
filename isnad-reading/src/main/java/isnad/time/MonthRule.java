package isnad.time;

import isnad.lexicon.Months;
import isnad.lexicon.Months.Calendar;
import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import isnad.time.YearPart.Clue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name, in each of its families and in pairs, with or without day and year.
 */
final class MonthRule implements Rule {
    private static final String DAY_OF = "time.date.day.of-month";

    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit edge = line.head(at, Kind.EDGE);
        int from = edge == null ? at : line.skip(edge.to(), Kind.FROM);
        int word = unitWord(line, from, Unit.MONTH, from == at);
        int day = word == at ? unitWord(line, at, Unit.DAY, true) : word;
        Days days = edge == null ? Days.read(line, day) : null;
        int name = days == null ? word : beforeName(line, days.to());
        Months.Month month = name == at ? line.headMonth(name) : line.month(name);
        if (month == null) {
            return days == null ? null : dayOfMonth(line, at, days);
        }
        int behind = pair(line, name + month.words(), month);
        boolean hijri = month.calendar() == Calendar.HIJRI;
        YearPart year = shared(line, YearPart.read(line, behind, hijri), hijri);
        boolean paired = behind > name + month.words();
        boolean cued = days != null || word > from || paired || year.clue() != Clue.NONE;
        if (!cued && !mayStandAlone(line, name, edge != null)) {
            return null;
        }
        var date = new MonthDate(month, days, year);
        Found found = date.found(line, at, Math.max(behind, year.to()));
        return found == null || edge == null ? found : found.named(".edge");
    }

    /** «22 من الشهر الماضي». */
    private static @Nullable Found dayOfMonth(Line line, int at, Days days) {
        Line.Hit current = line.hit(days.to(), Kind.MODIFIER);
        if (current != null && current.value() == 0) {
            return inMonth(line, at, days, current);
        }
        int from = line.skip(line.skip(days.to(), Kind.FROM), Kind.THIS);
        Line.Hit unit = line.one(from, Kind.THE_UNIT, Unit.MONTH);
        Line.Hit modifier = unit == null ? null : line.hit(unit.to(), Kind.MODIFIER);
        if (from > days.to() && unit != null && line.is(unit.to(), Kind.SAME)) {
            return inSameMonth(line, at, days, unit.to() + 1);
        }
        return from == days.to() || modifier == null ? null : inMonth(line, at, days, modifier);
    }

    /** «30 من الشهر ذاته من العام الحالي». */
    private static @Nullable Found inSameMonth(Line line, int at, Days days, int to) {
        LocalDate last = line.told(Unit.MONTH);
        YearPart year = YearPart.read(line, to, false);
        if (last == null) {
            return Found.anchored(at, year.to(), null, 0, DAY_OF);
        }
        int in = year.clue() == Clue.NONE || year.year() == 0 ? last.getYear() : year.year();
        YearMonth month = YearMonth.of(in, last.getMonthValue());
        boolean exists = month.isValidDay(days.last());
        return exists ? Found.anchored(at, year.to(), days.in(month), 0, DAY_OF) : null;
    }

    private static @Nullable Found inMonth(Line line, int at, Days days, Line.Hit modifier) {
        YearMonth month = month(line, modifier.value());
        boolean exists = month == null || month.isValidDay(days.last());
        Stretch stretch = month == null || !exists ? null : days.in(month);
        return exists ? Found.anchored(at, modifier.to(), stretch, modifier.value(), DAY_OF) : null;
    }

    private static @Nullable YearMonth month(Line line, int further) {
        LocalDate today = line.today();
        return today == null ? null : YearMonth.from(today).plusMonths(further);
    }

    /** Behind شهر or يوم, if it stands here. */
    private static int unitWord(Line line, int at, Unit unit, boolean first) {
        Line.Hit one = word(line, at, Kind.UNIT, first);
        Line.Hit hit = one == null ? word(line, at, Kind.TWO_UNITS, first) : one;
        return hit != null && hit.word().unit() == unit && hit.value() < 2 ? hit.to() : at;
    }

    private static Line.@Nullable Hit word(Line line, int at, Kind kind, boolean first) {
        return first ? line.head(at, kind) : line.hit(at, kind);
    }

    private static int beforeName(Line line, int at) {
        int from = line.skipMark(line.skip(at, Kind.FROM), "/-");
        return unitWord(line, from, Unit.MONTH, false);
    }

    /** Behind the second name of a pair: شباط/فبراير، ديسمبر (كانون الأول). */
    private static int pair(Line line, int at, Months.Month month) {
        Months.Month beside = line.month(at);
        if (beside != null && beside.month() == month.month() && at > 0) {
            return beside.calendar() == month.calendar() ? at + beside.words() : at;
        }
        if (!line.isMark(at, "/(-\u2013")) {
            return at;
        }
        Months.Month second = line.month(at + 1);
        if (second == null
                || second.month() != month.month()
                || second.calendar() != month.calendar()) {
            return at;
        }
        int to = at + 1 + second.words();
        if (line.isMark(at, "(")) {
            return line.isMark(to, ")") ? to + 1 : at;
        }
        return to;
    }

    /** In «أبريل ويونيو 2020» the year belongs to both. */
    private static YearPart shared(Line line, YearPart year, boolean hijri) {
        if (year.clue() != Clue.NONE) {
            return year;
        }
        int link =
                line.isMark(year.to(), "-\u2013") ? year.to() + 1 : line.skip(year.to(), Kind.TO);
        Months.Month second = link > year.to() ? line.month(link) : joinedMonth(line, link);
        if (second == null) {
            return year;
        }
        int behind = pair(line, link + second.words(), second);
        YearPart other = YearPart.read(line, behind, hijri);
        return new YearPart(year.to(), other.clue(), other.year(), other.modifier());
    }

    private static Months.@Nullable Month joinedMonth(Line line, int at) {
        boolean joined = line.has(at) && line.month(at) == null && line.clitics(at) == 1;
        return joined ? line.headMonth(at) : null;
    }

    /** A bare name counts only behind «في», «منذ» and the like. */
    private static boolean mayStandAlone(Line line, int name, boolean edge) {
        if (edge) {
            return true;
        }
        if (line.isHead(name, Kind.STRICT_MONTH)) {
            return false;
        }
        return line.isBefore(name, Kind.IN)
                || line.isBefore(name, Kind.SINCE)
                || line.isBefore(name, Kind.UNTIL)
                || line.isBefore(name, Kind.BETWEEN)
                || line.isBefore(name, Kind.TO)
                || line.isBefore(name, Kind.BEFORE)
                || line.isBefore(name, Kind.AFTER)
                || line.month(name - 1) != null
                || line.is(name - 1, Kind.FROM) && line.isHead(name + 1, Kind.TO);
    }
}

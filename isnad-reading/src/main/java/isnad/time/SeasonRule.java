package isnad.time;

import isnad.lexicon.Months;
import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import isnad.time.YearPart.Clue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Seasons, quarters, halves, decades and centuries: «صيف 2006»، «الربع الأول من العام الماضي». */
final class SeasonRule implements Rule {
    private static final int DAYS_OF_WEEK = 7;
    private static final int SPRING = 3;
    private static final int WINTER = 12;

    @Override
    public @Nullable Found read(Line line, int at) {
        Line.Hit edge = line.head(at, Kind.EDGE);
        Found found = named(line, at, edge == null ? at : line.skip(edge.to(), Kind.FROM));
        return found == null || edge == null ? found : found.named(".edge");
    }

    private static @Nullable Found named(Line line, int at, int from) {
        Line.Hit season = from == at ? line.head(from, Kind.SEASON) : line.hit(from, Kind.SEASON);
        if (season != null) {
            return season(line, at, season);
        }
        Line.Hit decade = from == at ? line.head(from, Kind.DECADE) : line.hit(from, Kind.DECADE);
        if (decade != null) {
            return decade(line, at, decade);
        }
        Line.Hit unit = from == at ? line.head(from, Kind.THE_UNIT) : line.hit(from, Kind.THE_UNIT);
        return unit == null || unit.value() != 1 ? null : numbered(line, at, unit);
    }

    private static @Nullable Found season(Line line, int at, Line.Hit season) {
        YearPart year = YearPart.read(line, season.to(), false);
        LocalDate today = line.today();
        boolean demonstrated = line.is(at - 1, Kind.THIS);
        if (year.clue() == Clue.NONE && !demonstrated) {
            return null;
        }
        if (year.clue() == Clue.STATED) {
            return Found.absolute(at, year.to(), of(season, year.year()), "time.season");
        }
        Stretch stretch = today == null ? null : near(season, year, today);
        return Found.anchored(at, year.to(), stretch, year.modifier(), "time.season");
    }

    private static @Nullable Stretch near(Line.Hit season, YearPart year, LocalDate today) {
        if (year.clue() == Clue.SAME) {
            return null;
        }
        if (year.clue() == Clue.COUNTED) {
            return of(season, year.year());
        }
        Stretch now = of(season, today.getYear());
        if (year.modifier() < 0 && now.direction(today) >= 0) {
            return of(season, today.getYear() - 1);
        }
        return year.modifier() > 0 && now.direction(today) <= 0
                ? of(season, today.getYear() + 1)
                : now;
    }

    /** A winter belongs to two years, so the year is all that its name tells. */
    private static Stretch of(Line.Hit season, int year) {
        return season.value() == WINTER
                ? Stretch.year(year)
                : Units.months(season.value(), SPRING, year, 0);
    }

    private static Found decade(Line line, int at, Line.Hit decade) {
        Line.Hit century = line.one(decade.to(), Kind.THE_UNIT, Unit.CENTURY);
        int to = decade.to();
        if (century != null) {
            to = line.skip(century.to(), Kind.MODIFIER);
            to = to == century.to() ? line.skip(to, Kind.ORDINAL) : to;
        }
        return Found.absolute(at, to, Units.decade(decade.value()), "time.decade");
    }

    /** «الربع الأول من 2023»، «القرن التاسع عشر». */
    private static @Nullable Found numbered(Line line, int at, Line.Hit unit) {
        Days ordinal = line.is(unit.to(), Kind.ORDINAL) ? Days.read(line, unit.to()) : null;
        if (ordinal == null) {
            return null;
        }
        Unit length = unit.word().unit();
        if (length == Unit.WEEK) {
            return weekOfMonth(line, at, ordinal);
        }
        if (length == Unit.CENTURY) {
            return Found.absolute(at, ordinal.to(), Units.century(ordinal.first()), "time.century");
        }
        int months = length == Unit.QUARTER ? 3 : 6;
        boolean part = length == Unit.QUARTER || length == Unit.HALF;
        return part && ordinal.first() * months <= 12 ? part(line, at, ordinal, months) : null;
    }

    /** «الأسبوع الأول من أيار». */
    private static @Nullable Found weekOfMonth(Line line, int at, Days ordinal) {
        int from = line.skip(ordinal.to(), Kind.FROM);
        Line.Hit word = line.one(from, Kind.UNIT, Unit.MONTH);
        int name = word == null ? from : word.to();
        Months.Month month = from > ordinal.to() ? line.month(name) : null;
        int last = ordinal.first() * DAYS_OF_WEEK;
        if (month == null || last > 4 * DAYS_OF_WEEK) {
            return null;
        }
        YearPart year = YearPart.read(line, name + month.words(), false);
        var days = new Days(last - DAYS_OF_WEEK + 1, last, ordinal.to());
        return new MonthDate(month, days, year)
                .found(line, at, Math.max(year.to(), name + month.words()));
    }

    private static @Nullable Found part(Line line, int at, Days ordinal, int months) {
        YearPart year = YearPart.read(line, ordinal.to(), false);
        int first = (ordinal.first() - 1) * months + 1;
        if (year.clue() == Clue.STATED) {
            Stretch stretch = Units.months(first, months, year.year(), 0);
            return Found.absolute(at, year.to(), stretch, "time.part-of-year");
        }
        if (year.clue() != Clue.COUNTED) {
            return null;
        }
        Stretch stretch = line.today() == null ? null : Units.months(first, months, year.year(), 0);
        return Found.anchored(at, year.to(), stretch, year.modifier(), "time.part-of-year");
    }
}

package isnad.time;

import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells the year of a month: «2020»، «من العام الماضي»، «الماضي».
 *
 * @param to the token after it
 * @param year the year, or 0 if it is not known
 * @param modifier -1, 0 or 1 for a modifier of the month itself
 */
record YearPart(int to, Clue clue, int year, int modifier) {
    static final int FIRST = 1900;
    static final int LAST = 2100;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    /** How the year is told. */
    enum Clue {
        NONE,
        /** In digits. */
        STATED,
        /** As counted from the publication: العام الماضي. */
        COUNTED,
        /** By an adjective of the month: الماضي. */
        MODIFIER,
        /** As the year of something else: من العام نفسه. */
        SAME
    }

    private static YearPart none(int at) {
        return new YearPart(at, Clue.NONE, 0, 0);
    }

    /** Reads what stands behind a month's name. */
    static YearPart read(Line line, int at, boolean hijri) {
        int from = line.skip(at, Kind.FROM);
        YearPart part = unit(line, from, hijri);
        if (part == null) {
            part = stated(line, from, hijri);
        }
        if (part == null && from == at) {
            part = modifier(line, at);
        }
        return part == null ? none(at) : part;
    }

    private static @Nullable YearPart modifier(Line line, int at) {
        Line.Hit hit = line.hit(at, Kind.MODIFIER);
        return hit == null ? null : new YearPart(hit.to(), Clue.MODIFIER, 0, hit.value());
    }

    private static @Nullable YearPart stated(Line line, int at, boolean hijri) {
        int year = line.number(at);
        if (!(hijri ? isHijriYear(year) : isYear(year))) {
            return null;
        }
        int to = line.skip(at + 1, hijri ? Kind.HIJRI_ERA : Kind.ERA);
        return new YearPart(to, Clue.STATED, year, 0);
    }

    private static @Nullable YearPart unit(Line line, int at, boolean hijri) {
        int that = line.skip(at, Kind.THAT);
        int from = line.skip(at, Kind.THIS);
        Line.Hit unit = yearWord(line, Math.max(that, from));
        if (unit == null) {
            return null;
        }
        YearPart stated = stated(line, unit.to(), hijri);
        if (stated != null) {
            return stated;
        }
        if (that > at) {
            return same(line, unit.to());
        }
        if (line.is(unit.to(), Kind.SAME)) {
            return same(line, unit.to() + 1);
        }
        Line.Hit modifier = line.hit(unit.to(), Kind.MODIFIER);
        if (modifier != null) {
            return counted(line, modifier.to(), modifier.value());
        }
        return from > at ? counted(line, unit.to(), 0) : null;
    }

    private static YearPart same(Line line, int to) {
        LocalDate last = line.told(Unit.YEAR);
        return new YearPart(to, Clue.SAME, last == null ? 0 : last.getYear(), 0);
    }

    private static YearPart counted(Line line, int to, int years) {
        LocalDate today = line.today();
        return new YearPart(to, Clue.COUNTED, today == null ? 0 : today.getYear() + years, years);
    }

    /** The word for one year at this token, or null. */
    static Line.@Nullable Hit yearWord(Line line, int at) {
        Line.Hit bare = line.one(at, Kind.UNIT, Unit.YEAR);
        Line.Hit hit = bare == null ? line.one(at, Kind.THE_UNIT, Unit.YEAR) : bare;
        return hit == null ? yearOf(line, at) : hit;
    }

    /** «لعام 2020». */
    private static Line.@Nullable Hit yearOf(Line line, int at) {
        Line.Hit hit = line.isFor(at) ? line.head(at, Kind.UNIT) : null;
        boolean year = hit != null && hit.word().unit() == Unit.YEAR && hit.value() == 1;
        return year && isYear(line.number(at + 1)) ? hit : null;
    }

    static boolean isYear(int number) {
        return number >= FIRST && number <= LAST;
    }

    static boolean isHijriYear(int number) {
        return number >= FIRST_HIJRI && number <= LAST_HIJRI;
    }
}

package isnad.time;

import isnad.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar, both ends inclusive.
 *
 * @param from null where it has no beginning
 * @param to null where it has no end
 * @param grain how exactly the ends are written: day, month or year
 * @param whole whether it is just one day, month or year
 */
record Stretch(@Nullable LocalDate from, @Nullable LocalDate to, Precision grain, boolean whole) {
    private static final String OPEN = "..";

    static Stretch day(LocalDate day) {
        return new Stretch(day, day, Precision.DAY, true);
    }

    static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, true);
    }

    static Stretch year(int year) {
        return new Stretch(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, true);
    }

    static Stretch years(int from, int to) {
        return new Stretch(
                LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Precision.YEAR, from == to);
    }

    static Stretch days(LocalDate from, LocalDate to) {
        return new Stretch(from, to, Precision.DAY, from.equals(to));
    }

    /** This, so many days later. */
    Stretch later(int days) {
        return new Stretch(later(from, days), later(to, days), grain, whole);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int days) {
        return day == null ? null : day.plusDays(days);
    }

    /** From this stretch's beginning on. */
    Stretch since() {
        return new Stretch(from, null, grain, false);
    }

    /** Up to this stretch's end. */
    Stretch until() {
        return new Stretch(null, to, grain, false);
    }

    /** From this stretch's beginning to the other's end, or null where that runs backwards. */
    @Nullable Stretch to(Stretch other) {
        LocalDate start = from;
        LocalDate end = other.to;
        if (start == null || end == null || start.isAfter(end)) {
            return null;
        }
        Precision finer = grain.compareTo(other.grain) < 0 ? grain : other.grain;
        return new Stretch(start, end, finer, false);
    }

    Precision precision() {
        return whole ? grain : Precision.INTERVAL;
    }

    /** Where it lies, seen from a day: -1 before, 1 after, 0 if it holds it. */
    int direction(LocalDate day) {
        if (to != null && to.isBefore(day)) {
            return -1;
        }
        return from != null && from.isAfter(day) ? 1 : 0;
    }

    /** The ISO-8601 value. */
    String iso() {
        return whole ? write(from) : write(from) + "/" + write(to);
    }

    private String write(@Nullable LocalDate day) {
        if (day == null) {
            return OPEN;
        }
        return switch (grain) {
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case MONTH -> YearMonth.from(day).toString();
            default -> day.toString();
        };
    }
}

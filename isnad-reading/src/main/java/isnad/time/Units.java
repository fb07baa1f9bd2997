package isnad.time;

import isnad.time.TimeWord.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Counts units of time from a day. */
final class Units {
    private static final int DAYS_OF_WEEK = 7;

    private Units() {}

    /** The unit that lies {@code count} units from the one that holds the day. */
    static Stretch shifted(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case WEEK -> week(day, count);
            case MONTH -> Stretch.month(YearMonth.from(day).plusMonths(count));
            case QUARTER -> months((day.getMonthValue() - 1) / 3 * 3 + 1, 3, day.getYear(), count);
            case HALF -> months((day.getMonthValue() - 1) / 6 * 6 + 1, 6, day.getYear(), count);
            case YEAR -> Stretch.year(day.getYear() + count);
            case DECADE -> decade(day.getYear() / 10 * 10 + 10 * count);
            case CENTURY -> century((day.getYear() - 1) / 100 + 1 + count);
            default -> Stretch.day(day.plusDays(count));
        };
    }

    static Stretch decade(int first) {
        return Stretch.years(first, first + 9);
    }

    static Stretch century(int number) {
        return Stretch.years(number * 100 - 99, number * 100);
    }

    /** A run of months of a year, moved by so many such runs. */
    static Stretch months(int first, int length, int year, int count) {
        YearMonth start = YearMonth.of(year, first).plusMonths((long) length * count);
        return Stretch.days(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth());
    }

    /** The week from Monday that lies so many weeks from the one that holds the day. */
    private static Stretch week(LocalDate day, int count) {
        LocalDate monday = Weekdays.inWeek(day, DayOfWeek.MONDAY, count);
        return Stretch.days(monday, monday.plusDays(DAYS_OF_WEEK - 1));
    }

    /** Saturday and Sunday of the week that lies so many weeks from the one that holds the day. */
    static Stretch weekend(LocalDate day, int count) {
        LocalDate saturday = Weekdays.inWeek(day, DayOfWeek.SATURDAY, count);
        return Stretch.days(saturday, saturday.plusDays(1));
    }

    /** The days from here to so many units on (or back, if negative). */
    static Stretch run(LocalDate day, Unit unit, int count) {
        LocalDate other = plus(day, unit, count);
        return count < 0 ? Stretch.days(other, day) : Stretch.days(day, other);
    }

    /** Where so many units lead, as exactly as one counts in such units. */
    static Stretch distant(LocalDate day, Unit unit, int count) {
        LocalDate other = plus(day, unit, count);
        return switch (unit) {
            case MONTH, QUARTER, HALF -> Stretch.month(YearMonth.from(other));
            case YEAR, DECADE, CENTURY -> Stretch.year(other.getYear());
            default -> Stretch.day(other);
        };
    }

    static LocalDate plus(LocalDate day, Unit unit, int count) {
        return switch (unit) {
            case MINUTE -> day;
            case HOUR -> day.plusDays(count / 24);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case HALF -> day.plusMonths(6L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
            default -> day.plusDays(count);
        };
    }

    /** A period as ISO-8601 writes it; a count of 0 is an unknown one. */
    static String period(Unit unit, int count) {
        int size =
                switch (unit) {
                    case QUARTER -> 3;
                    case HALF -> 6;
                    case DECADE -> 10;
                    case CENTURY -> 100;
                    default -> 1;
                };
        String number = count == 0 ? (size > 1 ? "X0" : "X") : String.valueOf(count * size);
        return (unit == Unit.HOUR || unit == Unit.MINUTE ? "PT" : "P") + number + letter(unit);
    }

    private static char letter(Unit unit) {
        return switch (unit) {
            case MINUTE, MONTH, QUARTER, HALF -> 'M';
            case HOUR -> 'H';
            case WEEK -> 'W';
            case YEAR, DECADE, CENTURY -> 'Y';
            default -> 'D';
        };
    }
}

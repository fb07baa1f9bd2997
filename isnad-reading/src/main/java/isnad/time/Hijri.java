package isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Days of the Hijri calendar (Umm al-Qura) in the Gregorian one. */
final class Hijri {
    private Hijri() {}

    /** The day, or null where the calendar has none such. */
    static @Nullable Stretch day(int year, int month, int day) {
        try {
            return Stretch.day(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The days of a month, or null where the calendar has none such. */
    static @Nullable Stretch month(int year, int month) {
        try {
            HijrahDate first = HijrahChronology.INSTANCE.date(year, month, 1);
            HijrahDate last = first.with(ChronoField.DAY_OF_MONTH, first.lengthOfMonth());
            return Stretch.days(LocalDate.from(first), LocalDate.from(last));
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The days of a year, or null where the calendar has none such. */
    static @Nullable Stretch year(int year) {
        Stretch first = month(year, 1);
        Stretch last = month(year, 12);
        return first == null || last == null ? null : first.to(last);
    }

    /** The Hijri year that holds a day, or -1 outside the calendar. */
    static int yearOf(LocalDate day) {
        try {
            return HijrahDate.from(day).get(ChronoField.YEAR);
        } catch (DateTimeException _) {
            return -1;
        }
    }
}

package isnad.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the solar Hijri calendar, in which Iran counts, in the Gregorian one. */
public final class SolarHijri {
    /** Between these years a Hijri year on a page of news is a solar one; later ones are lunar. */
    private static final int FIRST = 1375;

    private static final int LAST = 1412;

    private static final int ANCHOR = 1400;
    private static final LocalDate NOWRUZ = LocalDate.of(2021, 3, 21);
    private static final int LONG_MONTHS = 6;
    private static final String LEAP_YEARS = "|1375|1379|1383|1387|1391|1395|1399|1403|1408|1412|";

    private SolarHijri() {}

    public static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The day, or null where the calendar has none such. */
    public static @Nullable LocalDate day(int year, int month, int day) {
        int before = (month - 1) * 30 + Math.min(month - 1, LONG_MONTHS);
        return isDay(year, month, day) ? nowruz(year).plusDays(before + day - 1L) : null;
    }

    private static boolean isDay(int year, int month, int day) {
        return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
    }

    private static int length(int year, int month) {
        return month <= LONG_MONTHS ? 31 : month < 12 || isLeap(year) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return LEAP_YEARS.contains("|" + year + "|");
    }

    private static LocalDate nowruz(int year) {
        LocalDate day = NOWRUZ;
        for (int y = ANCHOR; y < year; y++) {
            day = day.plusDays(isLeap(y) ? 366 : 365);
        }
        for (int y = ANCHOR; y > year; y--) {
            day = day.minusDays(isLeap(y - 1) ? 366 : 365);
        }
        return day;
    }
}

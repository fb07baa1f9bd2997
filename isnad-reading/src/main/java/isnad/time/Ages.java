package isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How old the news is that articles look back on: most tell of this day and the day before, few of
 * long ago. The weights follow what dated pages of 2018 say, rounded.
 */
final class Ages {
    /** Nobody tells in the past tense of a day to come, but a reader may mistake the tense. */
    private static final double AHEAD = 0.03;

    private static final double OTHER_WEEKDAY = 0.0005;
    private static final int FIRST_YEAR = DaySet.FIRST.getYear() - 1;
    private static final int LAST_YEAR = Odds.LAST.getYear();

    private Ages() {}

    /** The latest day told with its year. */
    static Clue ofDay(LocalDate day, String words) {
        return new Clue.Profile()
                .add(day, 1, 1)
                .add(day, 2, 0.5)
                .add(day, 16, 0.06)
                .add(day, 125, 0.03)
                .add(day, 366, 0.02)
                .add(day, 3 * 366L, 0.01)
                .add(day, 10 * 366L, 0.004)
                .add(day, 100 * 366L, 0.001)
                .clue(0.001 * AHEAD, words);
    }

    /** The latest month told with its year. */
    static Clue ofMonth(LocalDate first, String words) {
        return new Clue.Profile()
                .add(first, 62, 1)
                .add(first, 3 * 366L, 0.5)
                .add(first, 8 * 366L, 0.2)
                .add(first, 100 * 366L, 0.05)
                .clue(AHEAD / 2, words);
    }

    /** The latest year told. */
    static Clue ofYear(int year, String words) {
        var profile = new Clue.Profile();
        years(profile, year, 2, 1);
        years(profile, year + 2, 2, 0.6);
        years(profile, year + 4, 4, 0.3);
        years(profile, year + 8, 100, 0.08);
        return profile.clue(AHEAD / 2, words);
    }

    private static void years(Clue.Profile profile, int from, int count, double weight) {
        LocalDate first = LocalDate.of(from, 1, 1);
        profile.add(first, first.plusYears(count).toEpochDay() - first.toEpochDay(), weight);
    }

    /**
     * A day and month told without a year.
     *
     * @param day that day in a leap year
     * @param tense as {@link Tense} tells it
     * @param weekday the day of the week that stands with it, or null
     */
    static Clue ofDayMonth(LocalDate day, int tense, @Nullable DayOfWeek weekday, String words) {
        var profile = new Clue.Profile();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate there = day.withYear(year);
            double fit = weekday == null || there.getDayOfWeek() == weekday ? 1 : OTHER_WEEKDAY;
            if (tense > 0) {
                ahead(profile, there, fit);
            } else if (weekday != null) {
                fresh(profile, there, fit);
            } else {
                behind(profile, there, fit, tense < 0 ? AHEAD : 0.1);
            }
        }
        return profile.clue(AHEAD, words);
    }

    /** A day told with its weekday is news. */
    private static void fresh(Clue.Profile profile, LocalDate day, double fit) {
        profile.add(day, 1, fit)
                .add(day, 2, 0.6 * fit)
                .add(day, 3, 0.5 * fit)
                .add(day, 5, 0.3 * fit)
                .add(day, 16, 0.02 * fit)
                .add(day, 32, 0.002 * fit)
                .add(day, 365, 0.0001 * fit);
    }

    private static void behind(Clue.Profile profile, LocalDate day, double fit, double ahead) {
        profile.add(day, 1, fit)
                .add(day, 2, 0.6 * fit)
                .add(day, 3, 0.4 * fit)
                .add(day, 16, 0.3 * fit)
                .add(day, 32, 0.15 * fit)
                .add(day, 63, 0.08 * fit)
                .add(day, 125, 0.05 * fit)
                .add(day, 305, 0.02 * fit)
                .add(day.plusDays(305), 60, ahead * fit);
    }

    private static void ahead(Clue.Profile profile, LocalDate day, double fit) {
        profile.add(day.minusDays(240), 120, 0.1 * fit)
                .add(day.minusDays(120), 90, 0.3 * fit)
                .add(day.minusDays(30), 23, 0.7 * fit)
                .add(day.minusDays(7), 7, fit)
                .add(day, 7, 0.2 * fit);
    }

    /** The day and month that a dateline has without a year. */
    static Clue ofDateline(LocalDate day, @Nullable DayOfWeek weekday, String words) {
        var profile = new Clue.Profile();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate there = day.withYear(year);
            double fit = weekday == null || there.getDayOfWeek() == weekday ? 1 : OTHER_WEEKDAY;
            profile.add(there, 1, fit).add(there, 2, 0.1 * fit).add(there, 4, 0.02 * fit);
        }
        return profile.clue(0.00005, words);
    }

    /** A month that is called last (-1), this (0) or next (1). */
    static Clue ofMonthBeside(int month, int modifier, String words) {
        var profile = new Clue.Profile();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            YearMonth told = YearMonth.of(year, month);
            if (modifier < 0) {
                since(profile, told);
            } else if (modifier > 0) {
                until(profile, told);
            } else {
                profile.add(told.atDay(1), told.lengthOfMonth(), 1);
            }
        }
        return profile.clue(AHEAD, words);
    }

    private static void since(Clue.Profile profile, YearMonth told) {
        months(profile, told, 1, 2, 1);
        months(profile, told, 3, 3, 0.6);
        months(profile, told, 4, 6, 0.4);
        months(profile, told, 7, 8, 0.25);
        months(profile, told, 9, 11, 0.12);
    }

    private static void until(Clue.Profile profile, YearMonth told) {
        months(profile, told, -11, -4, 0.2);
        months(profile, told, -3, -2, 0.6);
        months(profile, told, -1, -1, 1);
    }

    private static void months(
            Clue.Profile profile, YearMonth told, int from, int to, double weight) {
        LocalDate first = told.plusMonths(from).atDay(1);
        LocalDate end = told.plusMonths(to + 1L).atDay(1);
        profile.add(first, end.toEpochDay() - first.toEpochDay(), weight);
    }

    /** The day of the week that the article calls today. */
    static Clue ofToday(DayOfWeek today, String words) {
        return week(today, new double[] {1, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02}, words);
    }

    /** The day of the week on which the first lines tell their news. */
    static Clue ofWeekday(DayOfWeek told, String words) {
        return week(told, new double[] {1, 0.67, 0.16, 0.06, 0.05, 0.04, 0.04}, words);
    }

    private static Clue week(DayOfWeek told, double[] weights, String words) {
        List<Double> week =
                Arrays.stream(DayOfWeek.values())
                        .map(day -> weights[Math.floorMod(day.getValue() - told.getValue(), 7)])
                        .toList();
        return Clue.weekly(week, words);
    }
}

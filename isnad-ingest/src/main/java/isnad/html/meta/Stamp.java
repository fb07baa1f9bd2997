package isnad.html.meta;

import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Published.Basis;
import isnad.page.VisibleDates;
import isnad.page.VisibleDates.Told;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment that a page's structure tells, with the day as it stands there: a time zone never moves
 * it to another.
 *
 * @param day the first day of what is told
 * @param time null where none is told, or only midnight
 * @param precision of the day: DAY, MONTH or YEAR
 */
record Stamp(LocalDate day, @Nullable LocalTime time, Precision precision) {
    /** Longer values are no dates. */
    private static final int LONGEST = 160;

    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                            + "(?:(?:\\s*[T,|]\\s*|\\s+|\\s+-\\s+)(\\d{1,2}):(\\d{2}).*|\\D.*)?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})\\D?.*)?");
    private static final Pattern EPOCH = Pattern.compile("(1?\\d{9})(?:\\d{3})?(?:\\.\\d+)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** As programs write it: {@code Tue Nov 10 14:33:00 CET 2020}. */
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    "(?:\\p{L}+,?\\s+)?(\\p{L}{3,9})\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2})\\S*\\s+\\S+\\s+(\\d{4})");

    /**
     * Reads a value as structure has it; null where it tells no day, month or year since 1995.
     *
     * @param american whether 3/5/2020 is the fifth of March
     */
    static @Nullable Stamp read(String value, boolean american, VisibleDates dates) {
        String text = value.strip();
        if (text.length() < 4 || text.length() > LONGEST) {
            return null;
        }
        Stamp stamp = numbers(text);
        if (stamp == null) {
            Matcher last = YEAR_LAST.matcher(text);
            stamp = words(last.matches() ? reordered(last) : text, american, dates);
        }
        return stamp == null || stamp.day.isBefore(FIRST) ? null : stamp;
    }

    private static String reordered(Matcher last) {
        return last.group(2) + " " + last.group(1) + " " + last.group(4) + " " + last.group(3);
    }

    private static @Nullable Stamp numbers(String text) {
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches() && number(iso, 1) > 1900) {
                return stamp(iso);
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return stamp(compact);
            }
            return rough(text);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable Stamp rough(String text) {
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
            return of(LocalDate.ofInstant(instant, ZoneOffset.UTC), null);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            LocalDate first = YearMonth.of(number(month, 1), number(month, 2)).atDay(1);
            return new Stamp(first, null, Precision.MONTH);
        }
        return YEAR.matcher(text).matches()
                ? new Stamp(LocalDate.of(Integer.parseInt(text), 1, 1), null, Precision.YEAR)
                : null;
    }

    private static Stamp stamp(Matcher numbers) {
        LocalDate day = LocalDate.of(number(numbers, 1), number(numbers, 2), number(numbers, 3));
        if (numbers.group(4) == null) {
            return of(day, null);
        }
        int hour = number(numbers, 4);
        int minute = number(numbers, 5);
        return of(day, hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Stamp words(String text, boolean american, VisibleDates dates) {
        VisibleDates.Line line = dates.read(text, american);
        return line.dates().isEmpty() ? null : of(line.dates().getFirst());
    }

    static Stamp of(Told told) {
        return of(told.day(), told.time());
    }

    /** Midnight is what programs write where no time was kept. */
    static Stamp of(LocalDate day, @Nullable LocalTime time) {
        boolean kept = time != null && !time.equals(LocalTime.MIDNIGHT);
        return new Stamp(day, kept ? time : null, Precision.DAY);
    }

    boolean isDay() {
        return precision == Precision.DAY;
    }

    Published published(String text) {
        String value =
                switch (precision) {
                    case YEAR -> day.toString().substring(0, 4);
                    case MONTH -> day.toString().substring(0, 7);
                    default -> time == null ? day.toString() : minute(time);
                };
        return new Published(
                value, time == null ? precision : Precision.MINUTE, Basis.METADATA, text);
    }

    private String minute(LocalTime of) {
        return day.atTime(of).toString().substring(0, 16);
    }
}

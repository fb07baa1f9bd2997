package isnad.time;

import isnad.lexicon.Months;
import isnad.lexicon.Months.Calendar;
import isnad.time.TimeWord.Kind;
import isnad.time.YearPart.Clue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A month, perhaps with days and something that tells its year, to be put into the calendar. */
record MonthDate(Months.Month month, @Nullable Days days, YearPart year) {
    /** Without any other clue, a day this near is rather ahead than almost a year ago. */
    private static final int NEAR_DAYS = 60;

    /** Nobody leaves the year out of a day so far off when another lies so close. */
    private static final int FAR_DAYS = 300;

    private static final int CLOSE_DAYS = 45;

    /** The expression over these tokens, or null if there is no such day. */
    @Nullable Found found(Line line, int from, int to) {
        if (year.clue() == Clue.STATED) {
            Stretch stretch = in(year.year());
            return stretch == null ? null : Found.absolute(from, to, stretch, rule());
        }
        if (in(year(line.today())) == null && in(year(line.today()) + 1) == null && !isLeapDay()) {
            return null;
        }
        LocalDate today = line.today();
        Stretch stretch =
                year.clue() == Clue.SAME ? same() : today == null ? null : guess(line, from, today);
        return Found.anchored(from, to, stretch, year.modifier(), rule());
    }

    private @Nullable Stretch same() {
        return year.year() == 0 ? null : in(year.year());
    }

    private boolean isLeapDay() {
        return days != null && month.month() == 2 && days.last() == 29;
    }

    private String rule() {
        String kind = days == null ? "month" : "day";
        String calendar = isHijri() ? ".hijri" : "";
        String modifier =
                year.clue() != Clue.MODIFIER
                        ? ""
                        : year.modifier() < 0 ? ".last" : year.modifier() > 0 ? ".next" : ".this";
        return "time.date." + kind + calendar + modifier;
    }

    private boolean isHijri() {
        return month.calendar() == Calendar.HIJRI;
    }

    private int year(@Nullable LocalDate day) {
        if (day == null) {
            return isHijri() ? 1440 : 2020;
        }
        return isHijri() ? Hijri.yearOf(day) : day.getYear();
    }

    private @Nullable Stretch guess(Line line, int at, LocalDate today) {
        if (year.clue() == Clue.COUNTED) {
            return in(isHijri() ? year(today) + year.modifier() : year.year());
        }
        if (year.clue() == Clue.MODIFIER) {
            return modified(today);
        }
        boolean since = line.isBefore(at, Kind.SINCE);
        int tense = since ? -1 : Tense.at(line, at);
        Stretch last = latest(today, year(today) + 1);
        Stretch next = earliest(today);
        if (days != null && !since && isFar(last, today) && isNear(next, today)) {
            return next;
        }
        if (days != null && isNear(last, today) && isFar(next, today)) {
            return last;
        }
        return tense > 0 || tense == 0 && isNearer(next, last, today) ? next : last;
    }

    private static boolean isNear(@Nullable Stretch stretch, LocalDate today) {
        return distance(stretch, today) <= CLOSE_DAYS;
    }

    private static boolean isFar(@Nullable Stretch stretch, LocalDate today) {
        return distance(stretch, today) > FAR_DAYS;
    }

    private static long distance(@Nullable Stretch stretch, LocalDate today) {
        LocalDate from = stretch == null ? null : stretch.from();
        return from == null ? FAR_DAYS : Math.abs(ChronoUnit.DAYS.between(today, from));
    }

    private static boolean isNearer(
            @Nullable Stretch next, @Nullable Stretch last, LocalDate today) {
        if (next == null || next.from() == null || last == null || last.from() == null) {
            return false;
        }
        long ahead = ChronoUnit.DAYS.between(today, next.from());
        return ahead <= NEAR_DAYS && ahead < ChronoUnit.DAYS.between(last.from(), today);
    }

    /** «الماضي» is said of a month before this one, «المقبل» of one after it. */
    private @Nullable Stretch modified(LocalDate today) {
        if (year.modifier() == 0) {
            return in(year(today));
        }
        if (isHijri()) {
            return otherYear(today);
        }
        YearMonth now = YearMonth.from(today);
        return year.modifier() < 0
                ? latest(now.atDay(1).minusDays(1), year(today))
                : earliest(now.atEndOfMonth().plusDays(1));
    }

    /** The month of the Hijri calendar before or after the one that today may lie in. */
    private @Nullable Stretch otherYear(LocalDate today) {
        Stretch now = in(year(today));
        int past = now == null ? 0 : now.direction(today);
        return past == year.modifier() ? now : in(year(today) + year.modifier());
    }

    private @Nullable Stretch latest(LocalDate notAfter, int year) {
        for (int y = year; y > year - 9; y--) {
            Stretch stretch = in(y);
            if (stretch != null && stretch.direction(notAfter) <= 0) {
                return stretch;
            }
        }
        return null;
    }

    private @Nullable Stretch earliest(LocalDate notBefore) {
        for (int y = year(notBefore); y < year(notBefore) + 9; y++) {
            Stretch stretch = in(y);
            if (stretch != null && stretch.direction(notBefore) >= 0) {
                return stretch;
            }
        }
        return null;
    }

    private @Nullable Stretch in(int inYear) {
        Days of = days;
        if (isHijri()) {
            return of == null ? Hijri.month(inYear, month.month()) : hijriDays(of, inYear);
        }
        if (inYear < 1 || inYear > 9999) {
            return null;
        }
        try {
            return of == null
                    ? Stretch.month(YearMonth.of(inYear, month.month()))
                    : Stretch.days(
                            LocalDate.of(inYear, month.month(), of.first()),
                            LocalDate.of(inYear, month.month(), of.last()));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable Stretch hijriDays(Days of, int inYear) {
        Stretch first = Hijri.day(inYear, month.month(), of.first());
        Stretch last = Hijri.day(inYear, month.month(), of.last());
        return first == null || last == null || first.equals(last) ? first : first.to(last);
    }
}

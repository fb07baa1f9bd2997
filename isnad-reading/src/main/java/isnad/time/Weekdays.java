package isnad.time;

import isnad.text.Token;
import isnad.time.TimeWord.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Puts days of the week into the calendar, and tells them from what only looks like them. */
final class Weekdays {
    /** «إن»، «أن» in folded letters: who speaks on Monday does so with these behind the day. */
    private static final String THAT = "\u0627\u0646";

    private static final String THEIR = "\u0647\u0645\u0627";

    private Weekdays() {}

    /** The day of the week that a modifier points to. */
    static Stretch modified(LocalDate today, DayOfWeek day, int modifier) {
        return Stretch.day(modifier == 0 ? inWeek(today, day, 0) : counted(today, day, modifier));
    }

    private static LocalDate counted(LocalDate today, DayOfWeek day, int modifier) {
        var adjuster = modifier < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day);
        int further = modifier - Integer.signum(modifier);
        return today.with(adjuster).plusWeeks(further);
    }

    /** The day of the week that a bare name points to, as verbs and cues around it tell. */
    static Stretch bare(LocalDate today, DayOfWeek day, int tense) {
        var ahead = TemporalAdjusters.nextOrSame(day);
        var back = TemporalAdjusters.previousOrSame(day);
        return Stretch.day(today.with(tense > 0 ? ahead : back));
    }

    /** The day in the week (from Monday) that lies so many weeks from this one. */
    static LocalDate inWeek(LocalDate today, DayOfWeek day, int weeks) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(weeks).plusDays(day.getValue() - 1L);
    }

    /** The day with this name if it is {@code base} or next to it, else null. */
    static @Nullable LocalDate near(LocalDate base, DayOfWeek day) {
        int apart = Math.floorMod(day.getValue() - base.getDayOfWeek().getValue() + 3, 7) - 3;
        return Math.abs(apart) <= 1 ? base.plusDays(apart) : null;
    }

    /** Whether «الاثنين» here means "the two", or the word is a number or a surname. */
    static boolean isOther(Line line, int at, Line.Hit weekday) {
        if (isCued(line, weekday.to())) {
            return false;
        }
        boolean monday = weekday.value() == DayOfWeek.MONDAY.getValue();
        boolean counted = monday && line.is(weekday.to(), Kind.NUMBER);
        return line.isBefore(at, Kind.NAME_CUE)
                || counted
                || monday && isTheTwo(line, at, weekday.to());
    }

    private static boolean isCued(Line line, int next) {
        return line.is(next, Kind.MODIFIER)
                || line.text(next).equals(THAT)
                || line.joined(next, Kind.WEEKDAY) != null;
    }

    private static boolean isTheTwo(Line line, int at, int next) {
        if (line.text(next).endsWith(THEIR)) {
            return true;
        }
        if (line.has(next) && line.token(next).isQuote() && line.text(next + 1).endsWith(THEIR)) {
            return true;
        }
        return line.isBefore(at, Kind.TWO_CUE) || isPrefixed(line, at);
    }

    private static boolean isPrefixed(Line line, int at) {
        Token token = line.token(at);
        return line.clitics(at) > 0
                && line.text(at).charAt(line.clitics(at) - 1) != '\u0648'
                && token.folded().length() > line.clitics(at);
    }
}

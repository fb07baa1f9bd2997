package isnad.time;

import isnad.model.Precision;
import isnad.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Calendar dates, in digits or with a month's name, Hijri beside Gregorian taken as one. */
final class DateRule implements Rule {
    private static final String OPENING = "(\u060C,-/";

    private final Rule numeric = new NumericDateRule();
    private final Rule named = new MonthRule();

    @Override
    public @Nullable Found read(Line line, int at) {
        Found found = one(line, at);
        return found == null ? null : clock(line, withOtherCalendar(line, found));
    }

    /** A date with a day at this token, or null. */
    @Nullable Found dayAt(Line line, int at) {
        Found found = one(line, at);
        boolean day = found != null && found.rule().contains(".month") && found.stretch() != null;
        return found == null || day || isMonth(found) ? null : found;
    }

    private static boolean isMonth(Found found) {
        return found.stretch() != null && found.stretch().precision() == Precision.MONTH
                || found.rule().endsWith(".edge");
    }

    private @Nullable Found one(Line line, int at) {
        Found found = numeric.read(line, at);
        return found == null ? named.read(line, at) : found;
    }

    private Found withOtherCalendar(Line line, Found first) {
        int open = line.skipMark(line.skip(first.to(), Kind.HIJRI_ERA), OPENING);
        int from = line.skipMark(line.skip(open, Kind.SAME_DAY), ":");
        Found second = from > first.to() ? one(line, from) : null;
        if (second == null || isHijri(first) == isHijri(second)) {
            return first;
        }
        int era = line.skip(second.to(), isHijri(second) ? Kind.HIJRI_ERA : Kind.ERA);
        int to = line.isMark(open - 1, "(") ? line.skipMark(era, ")") : era;
        return (isHijri(first) ? second : first).over(first.from(), to);
    }

    private static boolean isHijri(Found found) {
        return found.rule().contains(".hijri");
    }

    private static Found clock(Line line, Found found) {
        int from = line.skip(line.skipMark(found.to(), "-\u2013\u060C,|"), Kind.CLOCK);
        String time = ClockRule.time(line, from);
        return time.isEmpty() ? found : found.at(time, from + 1);
    }
}

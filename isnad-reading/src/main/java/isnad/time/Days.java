package isnad.time;

import isnad.time.TimeWord.Kind;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or two days of a month: «25»، «الخامس والعشرين»، «3 إلى 5»، «3 و4».
 *
 * @param to the token after them
 */
record Days(int first, int last, int to) {
    private static final int LAST_OF_MONTH = 31;
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    /** The days at this token, or null. */
    static @Nullable Days read(Line line, int at) {
        List<Integer> parts = line.numbers(at);
        if (parts.size() == 2 && line.text(at).indexOf('-') > 0) {
            return range(parts.getFirst(), parts.getLast(), at + 1);
        }
        int first = line.number(at);
        if (first < 0) {
            return ordinal(line, at);
        }
        if (!isDay(first)) {
            return null;
        }
        int next = at + 1;
        int link =
                line.isMark(next, "-\u2013") || isAnd(line, next)
                        ? next + 1
                        : line.skip(next, Kind.TO);
        int second = link > next ? line.number(link) : -1;
        return second > first && isDay(second)
                ? new Days(first, second, link + 1)
                : new Days(first, first, next);
    }

    private static boolean isAnd(Line line, int at) {
        return line.text(at).equals("\u0648");
    }

    private static @Nullable Days range(int first, int last, int to) {
        return isDay(first) && isDay(last) && first < last ? new Days(first, last, to) : null;
    }

    private static @Nullable Days ordinal(Line line, int at) {
        Line.Hit one = line.head(at, Kind.ORDINAL);
        if (one == null) {
            return null;
        }
        Line.Hit ten = line.hit(one.to(), Kind.NUMBER);
        if (ten != null && ten.value() == TEN && one.value() < TEN) {
            return day(one.value() + TEN, ten.to());
        }
        Line.Hit tens = line.joined(one.to(), Kind.ORDINAL);
        if (tens != null && tens.value() >= TWENTY && one.value() < TEN) {
            return day(one.value() + tens.value(), tens.to());
        }
        if (tens != null && tens.value() > one.value()) {
            return range(one.value(), tens.value(), tens.to());
        }
        return day(one.value(), one.to());
    }

    private static @Nullable Days day(int day, int to) {
        return isDay(day) ? new Days(day, day, to) : null;
    }

    Stretch in(YearMonth month) {
        return Stretch.days(month.atDay(first), month.atDay(last));
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= LAST_OF_MONTH;
    }
}

package isnad.page;

import isnad.lexicon.Months;
import isnad.lexicon.Months.Calendar;
import isnad.lexicon.SolarHijri;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one date where it begins: day first, as the Arabic press writes it, or year first. */
final class DateReader {
    private static final String JOINTS = "/.-\u2013\u2014\u2212\u060D";

    /** Two digits up to here are a year of this century. */
    private static final int CENTURY_TURN = 40;

    /** What may stand between the parts of a date, folded: «من», 3 de mayo, 1st of June. */
    private static final Set<String> BETWEEN =
            Set.of("\u0645\u0646", "de", "del", "of", "st", "nd", "rd", "th", "er");

    private final Months months;
    private final boolean monthFirst;

    DateReader(Months months) {
        this(months, false);
    }

    /**
     * @param monthFirst whether 3/5/2020 is the fifth of March
     */
    DateReader(Months months, boolean monthFirst) {
        this.months = months;
        this.monthFirst = monthFirst;
    }

    /**
     * A date.
     *
     * @param day the Gregorian day, or null where the year is not told
     * @param hijri whether it was written in the Hijri calendar
     * @param end the token behind it
     */
    record Found(@Nullable LocalDate day, boolean hijri, int end) {}

    /** The date that begins at token {@code at}, or null. */
    @Nullable Found at(Words words, int at) {
        if (words.isNumber(at)) {
            Found numeric = numeric(words, at);
            return numeric != null ? numeric : dayFirst(words, at);
        }
        if (!words.isWord(at)) {
            return null;
        }
        Found first = monthFirst(words, at);
        return first == null ? ordinal(words, at) : first;
    }

    private @Nullable Found numeric(Words words, int at) {
        int middle = joined(words, at + 1);
        int last = middle < 0 ? -1 : joined(words, middle + 1);
        if (last < 0 || !words.isNumber(middle) || !words.isNumber(last)) {
            return null;
        }
        int a = words.number(at);
        int b = words.number(middle);
        int c = full(words, last, a);
        if (isYear(a)) {
            return found(a, b, c, last + 1, words);
        }
        int day = monthFirst ? b : a;
        int month = monthFirst ? a : b;
        Found usual = found(c, month, day, last + 1, words);
        return usual != null ? usual : found(c, day, month, last + 1, words);
    }

    /** The year, also of 12/3/21, where the first number is no year itself. */
    private static int full(Words words, int at, int first) {
        int year = words.number(at);
        boolean slash = words.isMark(at - 1, "/.");
        boolean two = slash && words.at(at).length() == 2 && !isYear(first);
        return two && year < CENTURY_TURN ? 2000 + year : year;
    }

    /** The token behind one joint of a date, or -1. */
    private static int joined(Words words, int at) {
        return words.isMark(at, JOINTS) ? at + 1 : -1;
    }

    /** {@code 3 مايو 2015}, {@code 04/سبتمبر/2024}, {@code 24 نيسان / أبريل 2020}. */
    private @Nullable Found dayFirst(Words words, int at) {
        int name = skipBetween(words, words.isMark(at + 1, JOINTS) ? at + 2 : at + 1);
        Months.Month month = month(words, name);
        if (month == null) {
            return isYear(words.number(at)) ? yearFirst(words, at) : null;
        }
        int behind = pair(words, name + month.words(), month);
        int year = year(words, behind);
        return year < 0
                ? partial(words.number(at), behind)
                : found(
                        month.calendar(),
                        words.number(year),
                        month.month(),
                        words.number(at),
                        year + 1);
    }

    /** {@code الخامس والعشرون من يناير 2011}. */
    private @Nullable Found ordinal(Words words, int at) {
        Ordinals.Found day = Ordinals.at(words, at);
        if (day == null
                || !words.isWord(day.end())
                || !words.at(day.end()).equals("\u0645\u0646")) {
            return null;
        }
        Months.Month month = month(words, day.end() + 1);
        if (month == null) {
            return null;
        }
        int behind = pair(words, day.end() + 1 + month.words(), month);
        int year = year(words, behind);
        return year < 0
                ? new Found(null, false, behind)
                : found(month.calendar(), words.number(year), month.month(), day.day(), year + 1);
    }

    private static @Nullable Found partial(int day, int end) {
        return day >= 1 && day <= 31 ? new Found(null, false, end) : null;
    }

    /** {@code 2020 أغسطس 25}. */
    private @Nullable Found yearFirst(Words words, int at) {
        Months.Month month = month(words, skipJoint(words, at + 1));
        if (month == null) {
            return null;
        }
        int behind = pair(words, skipJoint(words, at + 1) + month.words(), month);
        int day = skipJoint(words, behind);
        return words.isNumber(day)
                ? found(
                        month.calendar(),
                        words.number(at),
                        month.month(),
                        words.number(day),
                        day + 1)
                : null;
    }

    /** {@code مايو 3, 2015}, {@code October 30, 2021}. */
    private @Nullable Found monthFirst(Words words, int at) {
        Months.Month month = month(words, at);
        if (month == null) {
            return null;
        }
        int day = pair(words, at + month.words(), month);
        day = words.isMark(day, ".") ? day + 1 : day;
        int year = words.isNumber(day) ? year(words, skipBetween(words, day + 1)) : -1;
        return year < 0 || words.number(day) > 31
                ? null
                : found(
                        month.calendar(),
                        words.number(year),
                        month.month(),
                        words.number(day),
                        year + 1);
    }

    /** Whether the tokens name a month and nothing else. */
    boolean isMonth(Words words, int from, int to) {
        Months.Month month = month(words, from);
        return month != null && pair(words, from + month.words(), month) == to;
    }

    private Months.@Nullable Month month(Words words, int at) {
        return words.isWord(at) ? months.match(words.folded(), at) : null;
    }

    /** The token behind a second name of the same month: in brackets, behind a slash, or bare. */
    private int pair(Words words, int at, Months.Month month) {
        boolean bracket = words.isMark(at, "([");
        int name = bracket || words.isMark(at, JOINTS) ? at + 1 : at;
        Months.Month second = month(words, name);
        if (second == null || second.month() != month.month()) {
            return at;
        }
        int behind = name + second.words();
        return bracket && words.isMark(behind, ")]") ? behind + 1 : behind;
    }

    /**
     * The token of the year behind a month, over a comma, a joint or «عام»; -1 where there is none.
     */
    private static int year(Words words, int at) {
        int i = at;
        while (i < at + 2 && (words.isMark(i, ",\u060C/.-\u2013'\u2019") || isYearWord(words, i))) {
            i++;
        }
        return words.isNumber(i) && words.at(i).length() == 4 ? i : -1;
    }

    /** Behind at most two words such as those in «1st of», and the comma of «5th, October». */
    private static int skipBetween(Words words, int at) {
        int i = at;
        while (i < at + 2 && words.isWord(i) && BETWEEN.contains(words.at(i))) {
            i++;
        }
        return i > at && words.isMark(i, ",") ? i + 1 : i;
    }

    private static boolean isYearWord(Words words, int at) {
        return words.isWord(at)
                && switch (words.at(at)) {
                    case "\u0639\u0627\u0645",
                            "\u0633\u0646\u0647",
                            "\u0644\u0639\u0627\u0645",
                            "de",
                            "del" ->
                            true;
                    default -> false;
                };
    }

    private static int skipJoint(Words words, int at) {
        return words.isMark(at, JOINTS + ",\u060C") ? at + 1 : at;
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number <= 2099 || isHijriYear(number);
    }

    private static boolean isHijriYear(int number) {
        return number >= 1318 && number <= 1500;
    }

    private static @Nullable Found found(int year, int month, int day, int end, Words words) {
        if (SolarHijri.isYear(year)) {
            LocalDate solar = SolarHijri.day(year, month, day);
            return solar == null ? null : new Found(solar, true, end);
        }
        if (!isYear(year) || words.at(end - 1).length() == 3) {
            return null;
        }
        return found(
                isHijriYear(year) ? Calendar.HIJRI : Calendar.GREGORIAN, year, month, day, end);
    }

    private static @Nullable Found found(Calendar calendar, int year, int month, int day, int end) {
        boolean hijri = calendar == Calendar.HIJRI;
        if (!isYear(year) || hijri != isHijriYear(year)) {
            return null;
        }
        try {
            LocalDate date =
                    hijri
                            ? LocalDate.from(HijrahDate.of(year, month, day))
                            : LocalDate.of(year, month, day);
            return new Found(date, hijri, end);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}

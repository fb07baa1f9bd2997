package isnad.html.meta;

import isnad.lexicon.Months;
import isnad.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in an address: {@code /2020/06/03/}, {@code /2020-6-3-title}, {@code /20200603}. */
final class UrlDate {
    private static final int LONGEST = 2_000;
    private static final Pattern PARTED =
            Pattern.compile(
                    "(?<![\\d.])((?:19|20)\\d{2})([/_.-])(\\d{1,2}|[a-z]{3,9})\\2(\\d{2}(?!\\d)|(?<!/)\\d(?!\\d)|\\d(?![\\d-]))");
    private static final Pattern REVERSED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})([/_-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");

    /** Eight digits, or more where they open a number of an article. */
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?<=[/_=-])(20\\d{2})(\\d{2})(\\d{2})(?:(?!\\d)|(?=\\d{4,12}(?!\\d)))");

    /** The day on which an archive made its copy. */
    private static final Pattern ARCHIVED = Pattern.compile("^/web/\\d{8,14}[a-z_]*/");

    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})[/_-](0[1-9]|1[0-2])/");

    private final Months months = Months.load();

    /** The day or month that an address tells, or null. */
    @Nullable Stamp of(String address) {
        int host = address.indexOf("//");
        int path = address.indexOf('/', host < 0 ? 0 : host + 2);
        if (path < 0 || address.length() > LONGEST) {
            return null;
        }
        String lower =
                ARCHIVED.matcher(address.substring(path)).replaceFirst("").toLowerCase(Locale.ROOT);
        Stamp day = first(PARTED.matcher(lower), 1, 3, 4);
        day = day == null ? first(COMPACT.matcher(lower), 1, 2, 3) : day;
        day = day == null ? first(REVERSED.matcher(lower), 4, 3, 1) : day;
        return day == null ? month(lower) : day;
    }

    private @Nullable Stamp first(Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            Stamp found = day(matcher.group(year), matcher.group(month), matcher.group(day));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Stamp day(String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : named(month);
        try {
            return Stamp.of(
                    LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)), null);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The month of that name, or 0. */
    private int named(String name) {
        Months.Month month = months.match(List.of(name), 0);
        return month == null ? 0 : month.month();
    }

    private static @Nullable Stamp month(String path) {
        Matcher matcher = MONTH.matcher(path);
        return matcher.find()
                ? new Stamp(
                        LocalDate.of(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2)),
                                1),
                        null,
                        Precision.MONTH)
                : null;
    }
}

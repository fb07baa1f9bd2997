package isnad.input;

import isnad.lexicon.Letters;
import isnad.lexicon.Months;
import isnad.model.Precision;
import isnad.model.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds, tables and JSON write them: ISO 8601 and RFC 822 with their usual errors, names
 * of months in English and Arabic, Arabic digits, seconds since 1970. The clock time stays that of
 * the zone it was written in.
 */
final class WrittenDate {
    private static final Months MONTHS = Months.load();

    private static final int LONGEST = 200;
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})\\d{0,2})?Z?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\.\\d+)?|\\d{12,13}");
    private static final Pattern TIME =
            Pattern.compile(
                    "(?<![\\d+:])(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(\\p{L}+)?");
    private static final Pattern ZONE = Pattern.compile("(?<!\\d)[+-]\\d{2}:?\\d{2}(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+");

    private WrittenDate() {}

    /** The date that a field tells, or null where it tells none that is sure. */
    static @Nullable Published read(@Nullable String field) {
        if (field == null || field.isBlank() || field.length() > LONGEST) {
            return null;
        }
        String text = westernDigits(field.strip());
        try {
            String value = value(text);
            return value == null
                    ? null
                    : new Published(
                            value, precision(value), Published.Basis.METADATA, field.strip());
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }

    private static Precision precision(String value) {
        return switch (value.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            case 10 -> Precision.DAY;
            default -> Precision.MINUTE;
        };
    }

    private static String westernDigits(String text) {
        var out = new StringBuilder(text.length());
        text.chars()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c ->
                        out.append(
                                Character.isDigit(c)
                                        ? (char) ('0' + Character.digit(c, 10))
                                        : (char) c));
        return out.toString();
    }

    private static @Nullable String value(String text) {
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            String clock =
                    compact.group(4) == null ? null : compact.group(4) + ":" + compact.group(5);
            return date(compact.group(1), compact.group(2), compact.group(3), clock);
        }
        if (MONTH.matcher(text).matches() || YEAR.matcher(text).matches()) {
            LocalDateTime.of(
                    year(text.substring(0, 4)),
                    text.length() > 4 ? number(text.substring(5)) : 1,
                    1,
                    0,
                    0);
            return text;
        }
        String numeric = numeric(text);
        return numeric == null ? named(text) : numeric;
    }

    private static String epoch(String text) {
        long seconds = (long) Double.parseDouble(text);
        Instant instant =
                text.matches("\\d{12,13}")
                        ? Instant.ofEpochMilli(Long.parseLong(text))
                        : Instant.ofEpochSecond(seconds);
        return minute(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static String minute(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static @Nullable String numeric(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return date(iso.group(1), iso.group(2), iso.group(3), clock(text.substring(iso.end())));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (!day.find()) {
            return null;
        }
        String clock = clock(text.substring(0, day.start()) + " " + text.substring(day.end()));
        boolean american = number(day.group(2)) > 12;
        return american
                ? date(day.group(3), day.group(1), day.group(2), clock)
                : date(day.group(3), day.group(2), day.group(1), clock);
    }

    private static String date(String year, String month, String day, @Nullable String clock) {
        String[] time = clock == null ? new String[] {"0", "0"} : clock.split(":", -1);
        LocalDateTime full =
                LocalDateTime.of(
                        year(year), number(month), number(day), number(time[0]), number(time[1]));
        return clock == null ? full.toLocalDate().toString() : minute(full);
    }

    private static int year(String digits) {
        int year = number(digits);
        int full = digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
        if (full < 1900 || full > 2100) {
            throw new DateTimeException("no year of the press: " + full);
        }
        return full;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** {@code 20:44} of {@code 8:44 PM} and «٨:٤٤ مساء»; null where no time is told. */
    private static @Nullable String clock(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return null;
        }
        int hour = number(time.group(1));
        String half = time.group(3) == null ? "" : time.group(3).toLowerCase(Locale.ROOT);
        boolean later = half.equals("pm") || half.startsWith("\u0645");
        boolean sooner = half.equals("am") || half.startsWith("\u0635");
        hour = later && hour < 12 ? hour + 12 : sooner && hour == 12 ? 0 : hour;
        return hour > 23 ? null : hour + ":" + time.group(2);
    }

    /** With the name of a month: the day stands before it or behind it, the year behind both. */
    private static @Nullable String named(String text) {
        List<MatchResult> words =
                WORD.matcher(ZONE.matcher(TIME.matcher(text).replaceAll(" ")).replaceAll(" "))
                        .results()
                        .toList();
        List<String> letters = words.stream().map(MatchResult::group).toList();
        for (int i = 0; i < letters.size(); i++) {
            int month = month(letters, i);
            if (month > 0) {
                return named(letters, i, month, clock(text));
            }
        }
        return null;
    }

    private static @Nullable String named(
            List<String> words, int at, int month, @Nullable String clock) {
        List<String> numbers =
                words.stream().filter(word -> word.matches("\\d{1,2}|\\d{4}")).toList();
        boolean before = at > 0 && words.get(at - 1).matches("\\d{1,2}");
        String day = before ? words.get(at - 1) : numbers.isEmpty() ? "" : numbers.getFirst();
        String year =
                Stream.concat(
                                numbers.stream().filter(number -> number.length() == 4),
                                numbers.stream().skip(1))
                        .findFirst()
                        .orElse("");
        return day.matches("\\d{1,2}") && !year.isEmpty()
                ? date(year, String.valueOf(month), day, clock)
                : null;
    }

    private static int month(List<String> words, int at) {
        String word = words.get(at).toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name =
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (word.length() >= 3
                    && (name.equals(word)
                            || word.length() <= 4
                                    && name.startsWith(word.substring(0, 3))
                                    && name.startsWith(word))) {
                return month.getValue();
            }
        }
        Months.Month arabic = MONTHS.match(words.stream().map(Letters::fold).toList(), at);
        return arabic == null || arabic.calendar() == Months.Calendar.HIJRI ? 0 : arabic.month();
    }
}

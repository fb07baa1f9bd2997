package isnad.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import isnad.story.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Days as people read them, in one language. Arabic names months twice, «ديسمبر / كانون الأول», as
 * papers that are read everywhere do; on demand a day is told by the calendar of Umm al-Qura too.
 */
public final class Dates {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final long DAY_MILLIS = 86_400_000L;

    /** Names of months in the Levant and Iraq, January first. */
    private static final String[] LEVANT = {
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
        "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"
    };

    private final ULocale locale;
    private final boolean hijri;

    Dates(ULocale locale, boolean hijri) {
        this.locale = locale;
        this.hijri = hijri;
    }

    /** An interval; a month or a year where it is one. Null where nothing is known. */
    public @Nullable String of(@Nullable Days days) {
        if (days == null) {
            return null;
        }
        String iso = days.iso();
        for (int length : new int[] {YEAR, MONTH}) {
            String period = iso.substring(0, Math.min(length, iso.length()));
            if (days.equals(Days.of(period))) {
                return of(period);
            }
        }
        return of(iso);
    }

    /** A value of the record: a day, a month, a year, an interval, with a time or without. */
    public String of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return open(value.substring(0, slash)) + " – " + open(value.substring(slash + 1));
        }
        return point(value);
    }

    private String open(String end) {
        return end.equals("..") ? "…" : point(end);
    }

    private String point(String value) {
        try {
            return switch (value.length()) {
                case YEAR -> format("y", LocalDate.of(Integer.parseInt(value), 1, 1));
                case MONTH -> month(YearMonth.parse(value));
                case DAY -> day(LocalDate.parse(value));
                default ->
                        value.length() > DAY
                                ? day(LocalDate.parse(value.substring(0, DAY)))
                                        + time(value.substring(DAY + 1))
                                : value;
            };
        } catch (DateTimeParseException | NumberFormatException _) {
            return value;
        }
    }

    private static String time(String clock) {
        return " " + clock.substring(0, Math.min(5, clock.length()));
    }

    /** A month and its year. */
    public String month(YearMonth month) {
        return isArabic()
                ? arabicMonth(month.getMonthValue(), month.atDay(1))
                        + " "
                        + format("y", month.atDay(1))
                : format("MMMM y", month.atDay(1));
    }

    /** A day. */
    public String day(LocalDate day) {
        String told =
                isArabic()
                        ? format("d", day)
                                + " "
                                + arabicMonth(day.getMonthValue(), day)
                                + " "
                                + format("y", day)
                        : format("d MMMM y", day);
        return hijri ? told + " (" + hijri(day) + ")" : told;
    }

    private String arabicMonth(int month, LocalDate day) {
        return format("MMMM", day) + " / " + LEVANT[month - 1];
    }

    /** A day of Umm al-Qura's calendar, with its mark. */
    public String hijri(LocalDate day) {
        ULocale calendar = locale.setKeywordValue("calendar", "islamic-umalqura");
        return format("d MMMM y G", day, calendar);
    }

    private boolean isArabic() {
        return locale.getLanguage().equals("ar");
    }

    private String format(String pattern, LocalDate day) {
        return format(pattern, day, locale);
    }

    private static String format(String pattern, LocalDate day, ULocale locale) {
        DateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, day);
        return format.format(new Date(days * DAY_MILLIS));
    }
}

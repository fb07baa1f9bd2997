package isnad.story;

import isnad.model.Published;
import isnad.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An interval of days, both ends inclusive, counted from 1970-01-01 as {@link LocalDate#toEpochDay}
 * does. An open end is {@link #EARLIEST} or {@link #LATEST}.
 */
public record Days(int from, int to) {
    /** 0001-01-01. */
    public static final int EARLIEST = -719_162;

    /** 9999-12-31. */
    public static final int LATEST = 2_932_896;

    /** All of them. */
    public static final Days ALL = new Days(EARLIEST, LATEST);

    private static final int DATE = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    public Days {
        if (to < from) {
            throw new IllegalArgumentException("days " + from + ".." + to);
        }
    }

    /** One day. */
    public static Days of(LocalDate day) {
        return new Days((int) day.toEpochDay(), (int) day.toEpochDay());
    }

    /** The days of a value as the record writes it; null where it is none. */
    public static @Nullable Days of(String iso) {
        int slash = iso.indexOf('/');
        try {
            if (slash < 0) {
                return point(iso);
            }
            Days first = point(iso.substring(0, slash));
            Days last = point(iso.substring(slash + 1));
            int from = first == null ? EARLIEST : first.from;
            int to = last == null ? LATEST : last.to;
            return from <= to ? new Days(from, to) : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    public static @Nullable Days of(@Nullable When when) {
        return when == null ? null : of(when.value());
    }

    public static @Nullable Days of(@Nullable Published published) {
        return published == null ? null : of(published.value());
    }

    private static @Nullable Days point(String iso) {
        if (iso.length() >= DATE) {
            return of(LocalDate.parse(iso.substring(0, DATE)));
        }
        return switch (iso.length()) {
            case MONTH -> month(YearMonth.parse(iso), YearMonth.parse(iso));
            case YEAR -> month(YearMonth.parse(iso + "-01"), YearMonth.parse(iso + "-12"));
            default -> null;
        };
    }

    private static Days month(YearMonth first, YearMonth last) {
        return new Days((int) first.atDay(1).toEpochDay(), (int) last.atEndOfMonth().toEpochDay());
    }

    /** How many days lie in it. */
    public int length() {
        return to - from + 1;
    }

    public boolean overlaps(Days other) {
        return from <= other.to && other.from <= to;
    }

    /** Days between the two; 0 where they overlap or touch each other. */
    public int distance(Days other) {
        return overlaps(other) ? 0 : Math.max(from - other.to, other.from - to);
    }

    /** The smallest interval that holds both. */
    public Days hull(Days other) {
        return new Days(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** ISO 8601: one day, or {@code A/B}; open ends are {@code ..}. */
    public String iso() {
        if (from == to) {
            return LocalDate.ofEpochDay(from).toString();
        }
        return (from == EARLIEST ? ".." : LocalDate.ofEpochDay(from).toString())
                + "/"
                + (to == LATEST ? ".." : LocalDate.ofEpochDay(to).toString());
    }
}

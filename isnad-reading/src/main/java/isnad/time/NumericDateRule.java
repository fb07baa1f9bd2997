package isnad.time;

import isnad.time.TimeWord.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 25/08/2020، 2020-08-25، 08/2020. */
final class NumericDateRule implements Rule {
    @Override
    public @Nullable Found read(Line line, int at) {
        List<Integer> parts = line.numbers(at);
        if (parts.size() < 2) {
            return null;
        }
        Stretch stretch = stretch(line, at, parts);
        if (stretch == null) {
            return null;
        }
        boolean hijri = YearPart.isHijriYear(parts.getLast());
        int to = line.skip(at + 1, hijri ? Kind.HIJRI_ERA : Kind.ERA);
        return Found.absolute(at, to, stretch, "time.date.numeric" + (hijri ? ".hijri" : ""));
    }

    private static @Nullable Stretch stretch(Line line, int at, List<Integer> parts) {
        char separator = Digits.separator(line.text(at));
        if (separator == 0 || separator == ':') {
            return null;
        }
        try {
            return parts.size() == 3 ? day(parts) : month(separator, parts);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable Stretch day(List<Integer> parts) {
        int first = parts.getFirst();
        int last = parts.getLast();
        if (YearPart.isYear(first)) {
            return Stretch.day(LocalDate.of(first, parts.get(1), last));
        }
        if (YearPart.isHijriYear(last)) {
            return Hijri.day(last, parts.get(1), first);
        }
        return YearPart.isYear(last) ? Stretch.day(dayFirst(first, parts.get(1), last)) : null;
    }

    /** Day before month, as the Arabic press has it, unless only the other order is a date. */
    private static LocalDate dayFirst(int first, int second, int year) {
        return second > 12 ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    private static @Nullable Stretch month(char separator, List<Integer> parts) {
        boolean month = separator == '/' && parts.size() == 2 && YearPart.isYear(parts.getLast());
        return month && parts.getFirst() <= 12
                ? Stretch.month(YearMonth.of(parts.getLast(), parts.getFirst()))
                : null;
    }
}

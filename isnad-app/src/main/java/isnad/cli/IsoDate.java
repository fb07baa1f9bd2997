package isnad.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes an ISO date, such as {@code 2021-03-02}; a month or a year will do, a minute too. */
final class IsoDate implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!isValid(value)) {
            throw new TypeConversionException(
                    "expected an ISO date such as 2021-03-02, found '" + value + "'");
        }
        return value;
    }

    /** Whether it is a year, a month, a day or a minute of the calendar in ISO form. */
    static boolean isValid(String value) {
        try {
            return switch (value.length()) {
                case 4 -> Year.parse(value).toString().equals(value);
                case 7 -> YearMonth.parse(value).toString().equals(value);
                case 10 -> LocalDate.parse(value).toString().equals(value);
                case 16 -> LocalDateTime.parse(value).toString().equals(value);
                default -> false;
            };
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}

package isnad.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the ISO date of a day, such as {@code 2021-03-02}. */
final class IsoDate implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        if (!isValid(value)) {
            throw new TypeConversionException(
                    "expected an ISO date such as 2021-03-02, found '" + value + "'");
        }
        return value;
    }

    static boolean isValid(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}

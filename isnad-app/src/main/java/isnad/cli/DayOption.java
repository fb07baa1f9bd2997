package isnad.cli;

import isnad.story.Days;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The days of a day, a month or a year: {@code 2021-03-02}, {@code 2021-03}, {@code 2021}. */
final class DayOption implements ITypeConverter<Days> {
    private static final int LONGEST = 10;

    @Override
    public Days convert(String value) {
        @Nullable Days days = value.length() > LONGEST ? null : Days.of(value);
        if (days == null) {
            throw new TypeConversionException(
                    "expected a day, month or year such as 2021-03-02, found " + value);
        }
        return days;
    }
}

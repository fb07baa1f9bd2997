package isnad.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time span as people write it: {@code 15m}, {@code 2h}, {@code 1d}. */
final class Interval implements ITypeConverter<Duration> {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([mhd])");

    @Override
    public Duration convert(String value) {
        Matcher form = FORM.matcher(value);
        if (form.matches()) {
            long number = Long.parseLong(form.group(1));
            Duration interval =
                    switch (form.group(2)) {
                        case "m" -> Duration.ofMinutes(number);
                        case "h" -> Duration.ofHours(number);
                        default -> Duration.ofDays(number);
                    };
            if (interval.compareTo(SHORTEST) >= 0 && interval.compareTo(LONGEST) <= 0) {
                return interval;
            }
        }
        throw new TypeConversionException("expected 5m to 30d, such as 15m or 2h, found " + value);
    }
}

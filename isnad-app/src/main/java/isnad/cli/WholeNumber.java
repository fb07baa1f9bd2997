package isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers on the command line, and says so where something else stands there. */
final class WholeNumber {
    private WholeNumber() {}

    /** Lets all options and parameters of a command be read so. */
    static CommandLine readIn(CommandLine command) {
        return command.registerConverter(Long.class, WholeNumber::of)
                .registerConverter(long.class, WholeNumber::of)
                .registerConverter(Integer.class, WholeNumber::small)
                .registerConverter(int.class, WholeNumber::small);
    }

    static long of(String given) {
        try {
            return Long.parseLong(given.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("expected a whole number, found '" + given + "'");
        }
    }

    private static int small(String given) {
        long number = of(given);
        if (number != (int) number) {
            throw new TypeConversionException("expected a smaller number, found '" + given + "'");
        }
        return (int) number;
    }
}

package isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things that are wanted: one at least. */
final class CountOption implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String given) {
        long number = WholeNumber.of(given);
        if (number < 1) {
            throw new TypeConversionException("expected 1 or more, found " + given);
        }
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}

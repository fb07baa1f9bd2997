package isnad.cli;

import isnad.input.FieldNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --fields}. */
final class FieldMapping implements ITypeConverter<FieldNames> {
    @Override
    public FieldNames convert(String value) {
        try {
            return FieldNames.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}

package isnad.search.query;

import isnad.lexicon.Letters;
import isnad.search.query.Clause.Fact;
import isnad.story.Days;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields. */
final class Facts {
    private static final Set<String> SHAPES = Set.of("dddd", "dddd-dd", "dddd-dd-dd");

    private Facts() {}

    /** The fact that a field has a value; {@code at} is where the value begins. */
    static Fact of(Field field, String value, int at) throws QueryException {
        return switch (field) {
            case TYPE, STATUS -> new Fact(field, constant(field, value, at), at);
            case FROM, TO -> new Fact(field, day(value, at), at);
            default -> new Fact(field, value, at);
        };
    }

    private static String constant(Field field, String value, int at) throws QueryException {
        String constant = Names.value(field, value);
        if (constant == null) {
            throw new QueryException(
                    at, "expected one of " + Names.values(field) + ", found " + value);
        }
        return constant;
    }

    private static String day(String value, int at) throws QueryException {
        String iso = Letters.fold(value).toUpperCase(Locale.ROOT);
        boolean whole = SHAPES.contains(shape(iso));
        @Nullable Days days = whole ? Days.of(iso) : null;
        if (days == null) {
            throw new QueryException(
                    at,
                    "expected a day, month or year such as 2021-03-02, 2021-03 or 2021, found "
                            + value);
        }
        return iso;
    }

    private static String shape(String iso) {
        var shape = new StringBuilder(iso);
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) >= '0' && shape.charAt(i) <= '9') {
                shape.setCharAt(i, 'd');
            }
        }
        return shape.toString();
    }
}

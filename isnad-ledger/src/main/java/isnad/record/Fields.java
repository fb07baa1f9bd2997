package isnad.record;

import isnad.model.Evidence;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object of a record; complains of what is not as it should be. */
record Fields(JsonNode node) {
    String text(String name) {
        String value = textOrNull(name);
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\": expected text, found nothing");
        }
        return value;
    }

    @Nullable String textOrNull(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + name + "\": expected text, found " + value);
        }
        return value.stringValue();
    }

    int number(String name) {
        JsonNode value = node.path(name);
        if (!value.isInt()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\": expected a whole number, found " + value);
        }
        return value.intValue();
    }

    double decimal(String name, double otherwise) {
        Double value = decimalOrNull(name);
        return value == null ? otherwise : value;
    }

    @Nullable Double decimalOrNull(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? value.doubleValue() : null;
    }

    boolean flag(String name) {
        return node.path(name).asBoolean(false);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"%s\": expected one of %s, found %s"
                            .formatted(name, List.of(type.getEnumConstants()), value),
                    e);
        }
    }

    List<String> texts(String name) {
        JsonNode values = node.path(name);
        if (values.isEmpty()) {
            return List.of();
        }
        List<String> out = new ArrayList<>(values.size());
        for (JsonNode value : values) {
            out.add(value.asString());
        }
        return out;
    }

    <T> List<T> objects(String name, Function<Fields, T> reading) {
        return new Fields(node.path(name)).all(reading);
    }

    /** The objects of this array. */
    <T> List<T> all(Function<Fields, T> reading) {
        if (node.isEmpty()) {
            return List.of();
        }
        List<T> out = new ArrayList<>(node.size());
        for (JsonNode value : node) {
            out.add(reading.apply(new Fields(value)));
        }
        return out;
    }

    <T> @Nullable T object(String name, Function<Fields, T> reading) {
        JsonNode value = node.path(name);
        return value.isObject() ? reading.apply(new Fields(value)) : null;
    }

    /** {@code start} and {@code end}; null where they are. */
    @Nullable Span spanOrNull() {
        return node.path("start").isInt() ? new Span(number("start"), number("end")) : null;
    }

    Span span() {
        return new Span(number("start"), number("end"));
    }

    /** The words as they read, where they stand. */
    Evidence evidence() {
        String plain = textOrNull("plain");
        return new Evidence(span(), plain == null ? text("text") : plain);
    }
}

package isnad.export;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Fields of a JSON object under construction. All are written; what is not known is null. */
final class JsonFields {
    private final JsonGenerator json;

    JsonFields(JsonGenerator json) {
        this.json = json;
    }

    JsonFields text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
        return this;
    }

    JsonFields number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** An id; 0 is none. */
    JsonFields id(String name, long value) {
        return value == 0 ? text(name, null) : number(name, value);
    }

    JsonFields numberOrNull(String name, @Nullable Long value) {
        return value == null ? text(name, null) : number(name, value);
    }

    JsonFields decimal(String name, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
        return this;
    }

    JsonFields flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonFields texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    <T> JsonFields object(String name, @Nullable T value, BiConsumer<JsonFields, T> fields) {
        if (value == null) {
            json.writeNullProperty(name);
            return this;
        }
        json.writeObjectPropertyStart(name);
        fields.accept(this, value);
        json.writeEndObject();
        return this;
    }

    <T> JsonFields objects(String name, List<T> values, BiConsumer<JsonFields, T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(this, value);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }
}

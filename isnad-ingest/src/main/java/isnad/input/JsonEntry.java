package isnad.input;

import isnad.input.FieldNames.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds the articles in JSON by the names of fields. */
record JsonEntry(FieldNames names) {
    /** How deep an article may lie in wrappers such as {@code _source} or {@code data.items}. */
    private static final int DEEPEST = 4;

    private static final List<String> TEXT_INSIDE =
            List.of("rendered", "name", "title", "text", "value", "#text", "$date");

    /** The article that an object is or wraps, or null. */
    @Nullable Entry of(JsonNode object) {
        return of(object, 0);
    }

    private @Nullable Entry of(JsonNode object, int depth) {
        Entry own = fields(object);
        if (own.hasText() || depth == DEEPEST || names.isTextTold()) {
            return own.hasText() ? own : null;
        }
        for (JsonNode child : object.values()) {
            Entry inner = child.isObject() ? of(child, depth + 1) : null;
            if (inner != null) {
                fill(inner, own);
                return inner;
            }
        }
        return null;
    }

    private static void fill(Entry inner, Entry outer) {
        for (Field field : Field.values()) {
            inner.with(field, outer.get(field));
        }
    }

    private Entry fields(JsonNode object) {
        var entry = new Entry();
        for (Field field : Field.values()) {
            String told = names.told(field);
            entry.with(field, told == null ? null : scalar(at(object, told)));
        }
        List<String> keys = new ArrayList<>();
        object.properties().stream()
                .filter(property -> scalar(property.getValue()) != null)
                .forEach(property -> keys.add(property.getKey()));
        for (Map.Entry<Field, Integer> found : names.among(keys).entrySet()) {
            if (names.told(found.getKey()) == null && !isTold(found.getKey())) {
                entry.with(found.getKey(), scalar(object.get(keys.get(found.getValue()))));
            }
        }
        return entry;
    }

    /** Where the user says which field is the text, no other is taken for it. */
    private boolean isTold(Field field) {
        return names.isTextTold() && (field == Field.TEXT || field == Field.HTML);
    }

    private static @Nullable JsonNode at(JsonNode object, String path) {
        JsonNode direct = object.get(path);
        JsonNode found = object;
        for (String step : path.split("\\.", -1)) {
            found = found == null ? null : found.get(step);
        }
        return direct == null ? found : direct;
    }

    /** A field's letters: of a list all of its lines, of an object its name or value. */
    private static @Nullable String scalar(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            var lines = new ArrayList<String>();
            node.values().stream()
                    .map(JsonEntry::inside)
                    .filter(line -> line != null)
                    .forEach(lines::add);
            boolean paragraphs = lines.stream().anyMatch(line -> line.length() > 80);
            return lines.isEmpty() ? null : String.join(paragraphs ? "\n\n" : "\u060C ", lines);
        }
        return inside(node);
    }

    private static @Nullable String inside(JsonNode node) {
        if (node.isObject()) {
            for (String name : TEXT_INSIDE) {
                JsonNode value = node.get(name);
                if (value != null && value.isValueNode() && !value.isNull()) {
                    return value.asString();
                }
            }
            return null;
        }
        return node.isValueNode() && !node.isNull() && !node.isBoolean() ? node.asString() : null;
    }

    /** The first list of articles in an object, or null. */
    @Nullable JsonNode list(JsonNode object) {
        return list(object, 0);
    }

    private @Nullable JsonNode list(JsonNode node, int depth) {
        for (JsonNode child : node.values()) {
            if (child.isArray()
                    && child.values().stream().anyMatch(one -> one.isObject() && of(one) != null)) {
                return child;
            }
        }
        for (JsonNode child : depth == DEEPEST ? List.<JsonNode>of() : node.values()) {
            JsonNode found = child.isObject() ? list(child, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

package isnad.ledger;

import isnad.store.CorrectionTable.Correction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Corrections as JSON lines of the kind {@code correction}, for export and import. */
public final class CorrectionJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private CorrectionJson() {}

    /** One line, without its end. */
    public static String write(Correction made) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", "correction");
        node.put("number", made.number());
        node.put("at", made.at());
        node.put("by", made.by());
        node.put("why", made.why());
        node.put("change", made.kind());
        node.put("target", made.target());
        node.set("value", made.value() == null ? null : JSON.readTree(made.value()));
        node.put("undone", made.undone());
        return node.toString();
    }

    /**
     * Reads a line back.
     *
     * @throws IllegalArgumentException where it is no correction
     */
    public static Correction read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            JsonNode value = node.path("value");
            JsonNode undone = node.path("undone");
            var read =
                    new Correction(
                            node.path("number").asLong(0),
                            text(node, "at"),
                            text(node, "by"),
                            text(node, "why"),
                            text(node, "change"),
                            text(node, "target"),
                            value.isObject() ? value.toString() : null,
                            undone.isNumber() ? Long.valueOf(undone.asLong()) : null);
            checked(read);
            return read;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void checked(Correction read) {
        if (read.undone() == null) {
            java.util.Objects.requireNonNull(
                    Amendment.of(read.kind(), read.target(), read.value()));
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("expected a text in \"" + name + "\"");
        }
        return value.stringValue();
    }
}

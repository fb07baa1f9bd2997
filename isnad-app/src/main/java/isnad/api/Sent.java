package isnad.api;

import isnad.http.Call;
import isnad.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that a program sent. */
record Sent(JsonNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "application/json";
    private static final int MOST_BYTES = 1 << 18;
    private static final int LONGEST_REASON = 2000;

    /**
     * The object in the body.
     *
     * @param known its fields; there may be no other
     * @throws Refusal (400, 413, 415) where there is none, or it is too long
     */
    static Sent of(Call call, List<String> known) throws IOException {
        String type = call.header("Content-Type");
        if (type == null || !type.startsWith(TYPE)) {
            throw new Refusal(415, "expected a body of type %s, found %s".formatted(TYPE, type));
        }
        JsonNode json = parsed(bytes(call));
        if (!json.isObject()) {
            throw Refusal.bad("expected a JSON object");
        }
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                throw Refusal.bad("expected fields among %s, found %s".formatted(known, name));
            }
        }
        return new Sent(json);
    }

    private static byte[] bytes(Call call) throws IOException {
        try (InputStream body = call.body()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(413, "expected at most %d bytes".formatted(MOST_BYTES));
            }
            return bytes;
        }
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw Refusal.bad("expected JSON: " + e.getOriginalMessage());
        }
    }

    /** A text; null where it is absent. */
    @Nullable String text(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Refusal.bad(name + ": expected text");
        }
        return value.stringValue();
    }

    /** A text that must be there. */
    String required(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw Refusal.bad("expected the field " + name);
        }
        return text;
    }

    /** The reason, which every change needs. */
    String why() {
        String why = required("why");
        if (why.length() > LONGEST_REASON) {
            throw Refusal.bad("why: expected at most %d letters".formatted(LONGEST_REASON));
        }
        return why;
    }

    boolean flag(String name) {
        JsonNode value = json.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw Refusal.bad(name + ": expected true or false");
        }
        return value.asBoolean(false);
    }
}

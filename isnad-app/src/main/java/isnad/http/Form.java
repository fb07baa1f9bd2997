package isnad.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form, {@code application/x-www-form-urlencoded}. */
public record Form(Map<String, List<String>> fields) {
    private static final String TYPE = "application/x-www-form-urlencoded";
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_FIELDS = 1000;

    public Form {
        fields = Map.copyOf(fields);
    }

    static Form of(Call call) throws IOException {
        String type = call.header("Content-Type");
        if (type == null || !type.startsWith(TYPE)) {
            throw new Refusal(415, "expected a form of type " + TYPE + ", found " + type);
        }
        try (InputStream body = call.body()) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal(413, "expected a form of at most %d bytes".formatted(MOST_BYTES));
            }
            return new Form(fields(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static Map<String, List<String>> fields(String body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String[] pairs = body.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new Refusal(413, "expected at most %d fields".formatted(MOST_FIELDS));
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("expected a form with %XX escapes: " + e.getMessage());
        }
    }

    /** The first value of a field, stripped; null where it is absent or blank. */
    public @Nullable String get(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The first value of a field as it was typed, as passwords are; empty where it is absent. */
    public String raw(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    /** The same, or {@code otherwise}. */
    public String get(String name, String otherwise) {
        String value = get(name);
        return value == null ? otherwise : value;
    }

    /**
     * The first value of a field.
     *
     * @throws Refusal (400) where it is absent or blank
     */
    public String required(String name) {
        String value = get(name);
        if (value == null) {
            throw Refusal.bad("expected the field " + name);
        }
        return value;
    }
}

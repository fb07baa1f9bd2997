package isnad.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code openapi.yaml}, read. */
final class Description {
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final List<String> JSON_TYPES =
            List.of("application/json", "application/problem+json");

    private final JsonNode root;

    private Description(JsonNode root) {
        this.root = root;
    }

    static Description load() throws Exception {
        try (InputStream file = Api.class.getResourceAsStream("openapi.yaml")) {
            return of(Objects.requireNonNull(file).readAllBytes());
        }
    }

    static Description of(byte[] yaml) {
        return new Description(new YAMLMapper().readTree(yaml));
    }

    JsonNode root() {
        return root;
    }

    /** A way to ask: {@code GET /api/v1/events}. */
    record Operation(String method, String path, JsonNode node) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> one : path.getValue().properties()) {
                String method = one.getKey().toUpperCase(java.util.Locale.ROOT);
                operations.add(new Operation(method, path.getKey(), one.getValue()));
            }
        }
        return operations;
    }

    List<JsonNode> parameters(Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .map(this::resolved)
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isString()
                ? resolved(root.at(reference.stringValue().substring(1)))
                : node;
    }

    /** The address of an operation with its examples: those that are required, and one more. */
    String address(Operation operation, @Nullable String optional) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters(operation)) {
            String name = parameter.get("name").stringValue();
            String example = encoded(parameter.path("example").asString(""));
            if (parameter.get("in").stringValue().equals("path")) {
                path = path.replace("{" + name + "}", example);
            } else if (parameter.path("required").asBoolean(false) || name.equals(optional)) {
                query.add(name + "=" + example);
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What an operation may answer with a status; null where it is not described. */
    @Nullable JsonNode response(Operation operation, int status) {
        JsonNode node = operation.node().get("responses").get(Integer.toString(status));
        return node == null ? null : resolved(node);
    }

    /** What is wrong with a reply; empty where it is as described. */
    String complaint(Operation operation, int status, String type, String body) {
        JsonNode response = response(operation, status);
        if (response == null) {
            return "status %d is not described: %s".formatted(status, body);
        }
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            return body.isEmpty() ? "" : "has a body";
        }
        String plain = type.split(";")[0];
        JsonNode described = content.get(plain);
        if (described == null) {
            return "type %s is not described".formatted(type);
        }
        return JSON_TYPES.contains(plain) ? wrong(described.get("schema"), body) : "";
    }

    private String wrong(JsonNode schema, String body) {
        var mapper = JsonMapper.shared();
        ObjectNode whole = mapper.createObjectNode();
        whole.set("components", root.get("components"));
        whole.putArray("allOf").add(schema);
        Schema known = SCHEMAS.getSchema(whole);
        return known.validate(mapper.readTree(body)).stream()
                .limit(3)
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }
}

package isnad.html.meta;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as pages carry it, with its usual errors. */
final class LenientJson {
    /** More letters than any page's description has. */
    private static final int MOST = 2_000_000;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .build();

    private LenientJson() {}

    /** The values of a text, one behind the other; none where it is past mending. */
    static List<JsonNode> read(String text) {
        if (text.length() > MOST) {
            return List.of();
        }
        String json = JsonRepair.unwrap(text);
        List<JsonNode> values = values(json);
        return values.isEmpty() ? values(JsonRepair.mend(json)) : values;
    }

    private static List<JsonNode> values(String json) {
        List<JsonNode> values = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            while (parser.nextToken() != null) {
                values.add(MAPPER.readTree(parser));
            }
            return values;
        } catch (JacksonException broken) {
            return List.of();
        }
    }
}

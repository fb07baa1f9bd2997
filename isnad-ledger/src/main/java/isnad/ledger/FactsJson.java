package isnad.ledger;

import isnad.model.Facts;
import isnad.model.Precision;
import isnad.model.Published;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of a page beside its text, as JSON. */
final class FactsJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactsJson() {}

    static String write(PageSource page) {
        Facts facts = page.facts();
        ObjectNode node = JSON.createObjectNode();
        node.put("url", facts.url());
        node.put("title", facts.title());
        node.put("author", facts.author());
        node.put("outlet", facts.outlet());
        node.put("language", facts.language());
        node.put("date", page.date());
        ArrayNode later = node.putArray("later");
        page.later().forEach(later::add);
        node.set("published", published(facts.published()));
        node.set("updated", published(facts.updated()));
        return node.toString();
    }

    private static @Nullable ObjectNode published(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        ObjectNode node = JSON.createObjectNode();
        node.put("value", published.value());
        node.put("precision", published.precision().name());
        node.put("basis", published.basis().name());
        node.put("text", published.text());
        return node;
    }

    static Facts facts(String json) {
        JsonNode node = JSON.readTree(json);
        return new Facts(
                text(node, "url"),
                text(node, "title"),
                text(node, "author"),
                text(node, "outlet"),
                published(node.path("published")),
                published(node.path("updated")),
                text(node, "language"));
    }

    static List<@Nullable String> later(String json) {
        List<@Nullable String> later = new ArrayList<>();
        for (JsonNode date : JSON.readTree(json).path("later")) {
            later.add(date.isString() ? date.stringValue() : null);
        }
        return later;
    }

    static @Nullable String date(String json) {
        return text(JSON.readTree(json), "date");
    }

    private static @Nullable Published published(JsonNode node) {
        return !node.isObject()
                ? null
                : new Published(
                        node.path("value").asString(),
                        Precision.valueOf(node.path("precision").asString()),
                        Published.Basis.valueOf(node.path("basis").asString()),
                        node.path("text").asString());
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}

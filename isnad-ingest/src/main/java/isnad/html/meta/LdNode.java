package isnad.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One article or page in JSON-LD.
 *
 * @param known other nodes of the page by their {@code @id}
 */
record LdNode(JsonNode node, Map<String, JsonNode> known) {
    private static final int MOST_NAMES = 12;
    private static final int DEPTH = 4;

    /** The first text under these names that is not blank, or null. */
    @Nullable String text(String... names) {
        for (String name : names) {
            String text = texts(node.path(name), 0).stream().findFirst().orElse(null);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    @Nullable String headline() {
        return text("headline", "name", "alternativeHeadline");
    }

    /** The authors' names in their order. */
    List<String> authors() {
        List<String> authors = texts(node.path("author"), 0);
        return authors.isEmpty() ? texts(node.path("creator"), 0) : authors;
    }

    @Nullable String outlet() {
        return text("publisher", "sourceOrganization", "copyrightHolder");
    }

    /** The addresses that it says are its own. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String name : List.of("url", "@id", "mainEntityOfPage")) {
            JsonNode value = node.path(name);
            addresses.add(value.asString(""));
            addresses.add(value.path("@id").asString(""));
            addresses.add(value.path("url").asString(""));
        }
        addresses.removeIf(String::isEmpty);
        return addresses;
    }

    /**
     * The texts of a value: its own, its name's, those of its items or of the node it refers to.
     */
    private List<String> texts(JsonNode value, int depth) {
        List<String> texts = new ArrayList<>();
        if (depth > DEPTH) {
            return texts;
        }
        if (value.isArray()) {
            for (JsonNode item : value) {
                if (texts.size() < MOST_NAMES) {
                    texts.addAll(texts(item, depth + 1));
                }
            }
        } else if (value.isObject()) {
            texts.addAll(object(value, depth));
        } else {
            String text = Titles.clean(value.asString(""));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<String> object(JsonNode value, int depth) {
        for (String name : List.of("name", "@value", "legalName", "alternateName")) {
            List<String> texts = texts(value.path(name), depth + 1);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        JsonNode meant = known.get(value.path("@id").asString(""));
        return meant == null || meant == value ? List.of() : texts(meant, depth + 1);
    }
}

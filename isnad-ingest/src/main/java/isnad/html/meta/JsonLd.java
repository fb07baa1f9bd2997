package isnad.html.meta;

import isnad.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the JSON-LD blocks of a page say of articles and of the page. */
final class JsonLd {
    /** Deeper nesting describes something else. */
    private static final int DEPTH = 6;

    private static final int MOST_NODES = 500;
    private static final List<String> WAYS =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "article", "newsArticle");
    private static final Set<String> ARTICLES = types("article");
    private static final Set<String> PAGES = types("page");

    private final List<LdNode> articles = new ArrayList<>();
    private final List<LdNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> known = new HashMap<>();

    private JsonLd() {}

    private static Set<String> types(String grade) {
        return Tables.read("types.tsv").stream()
                .filter(row -> row.required("grade").equals(grade))
                .map((Tsv.Row row) -> row.required("type"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The blocks of a page. */
    static JsonLd of(Parts page) {
        var found = new JsonLd();
        for (Element script : page.of("script")) {
            if (script.attr("type")
                    .strip()
                    .toLowerCase(java.util.Locale.ROOT)
                    .startsWith("application/ld+json")) {
                LenientJson.read(script.data()).forEach(node -> found.walk(node, 0));
            }
        }
        return found;
    }

    private void walk(JsonNode node, int depth) {
        if (depth > DEPTH || articles.size() + pages.size() > MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> walk(item, depth + 1));
        } else if (node.isObject()) {
            keep(node);
            for (String way : WAYS) {
                JsonNode next = node.get(way);
                if (next != null && next.isContainer()) {
                    walk(next, depth + 1);
                }
            }
        }
    }

    private void keep(JsonNode node) {
        String id = node.path("@id").asString("");
        if (!id.isEmpty() && node.size() > 1) {
            known.putIfAbsent(id, node);
        }
        if (isOf(node, ARTICLES)) {
            articles.add(new LdNode(node, known));
        } else if (isOf(node, PAGES)) {
            pages.add(new LdNode(node, known));
        }
    }

    private static boolean isOf(JsonNode node, Set<String> types) {
        JsonNode type = node.path("@type");
        if (!type.isArray()) {
            return types.contains(local(type.asString("")));
        }
        for (JsonNode one : type) {
            if (types.contains(local(one.asString("")))) {
                return true;
            }
        }
        return false;
    }

    private static String local(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** All articles, in the order of the page. */
    List<LdNode> articles() {
        return articles;
    }

    /**
     * The page's own article: the one of that address, or of that headline, or the first; null
     * where there is none.
     */
    @Nullable LdNode article(List<String> addresses, List<String> titles) {
        for (LdNode node : articles) {
            if (node.addresses().stream().anyMatch(one -> Addresses.same(one, addresses))) {
                return node;
            }
        }
        for (LdNode node : articles) {
            String headline = node.headline();
            if (headline != null && titles.stream().anyMatch(one -> Titles.same(one, headline))) {
                return node;
            }
        }
        return articles.isEmpty() ? null : articles.getFirst();
    }

    /** The node of the page itself, or null. */
    @Nullable LdNode page() {
        return pages.isEmpty() ? null : pages.getFirst();
    }
}

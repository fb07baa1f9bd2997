package isnad.html.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that tell of it, gathered in one walk, by their tags. */
final class Parts {
    private static final Set<String> TAGS =
            Set.of("meta", "script", "link", "h1", "h2", "h3", "h4", "a");
    private static final int MOST = 5_000;

    private final Map<String, List<Element>> parts = new HashMap<>();

    Parts(Document page) {
        page.stream().filter(found -> TAGS.contains(found.normalName())).forEach(this::add);
    }

    private void add(Element element) {
        boolean link = element.normalName().equals("a") || element.normalName().equals("link");
        List<Element> same = parts.computeIfAbsent(element.normalName(), _ -> new ArrayList<>());
        if (same.size() < MOST && (!link || element.hasAttr("rel"))) {
            same.add(element);
        }
    }

    /** In the order of the page; links only those that say what they lead to. */
    List<Element> of(String tag) {
        return parts.getOrDefault(tag, List.of());
    }

    /** The first link of that relation, or null. */
    @Nullable Element link(String tag, String relation) {
        return of(tag).stream()
                .filter(link ->
                        List.of(link.attr("rel").split("\\s+")).stream()
                                .anyMatch(relation::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }
}

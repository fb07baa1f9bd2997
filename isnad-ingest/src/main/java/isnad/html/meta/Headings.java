package isnad.html.meta;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that is the article's own heading. */
final class Headings {
    private static final int MOST = 60;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 400;
    private static final List<String> TAGS = List.of("h1", "h2", "h3", "h4");

    private Headings() {}

    /** The heading that says what the structure says, else a lone {@code <h1>}; or null. */
    static @Nullable Element find(Document page, List<String> titles) {
        for (String tag : TAGS) {
            Element found = matching(page.getElementsByTag(tag), titles);
            if (found != null) {
                return found;
            }
        }
        Element marked =
                matching(
                        page.select("[itemprop~=(?i)headline|name], [class*=title], [id*=title]"),
                        titles);
        return marked != null ? marked : lone(page);
    }

    private static @Nullable Element matching(List<Element> elements, List<String> titles) {
        return elements.stream()
                .limit(MOST)
                .filter(element -> isOf(element.text(), titles))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(String text, List<String> titles) {
        return text.length() >= SHORTEST
                ? text.length() < LONGEST
                        && titles.stream().anyMatch(title -> Titles.same(title, text))
                : !text.isEmpty() && titles.stream().anyMatch(title -> Titles.holds(title, text));
    }

    private static @Nullable Element lone(Document page) {
        List<Element> told =
                page.getElementsByTag("h1").stream()
                        .filter(element -> element.text().length() >= SHORTEST)
                        .toList();
        return told.isEmpty() ? null : told.getFirst();
    }
}

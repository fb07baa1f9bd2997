package isnad.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that is the article's own heading. */
final class Headings {
    private static final int MOST = 60;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 400;
    private static final String NAMED =
            "[itemprop~=(?i)headline|name], [class*=title], [id*=title]";
    private static final List<String> TAGS = List.of("h1", "h2", "h3", "h4");

    private Headings() {}

    /**
     * The heading that says what the structure says, else a lone {@code <h1>}; or null.
     *
     * @param titles as the structure tells them, the most trusted first
     * @param outlet whose name is no headline, or null
     */
    static @Nullable Element find(
            Document page, Parts parts, List<String> titles, @Nullable String outlet) {
        String masthead = outlet == null ? "" : Titles.key(outlet);
        List<Heading> headings = new ArrayList<>();
        for (String tag : TAGS) {
            add(headings, parts.of(tag));
        }
        headings.removeIf(heading -> heading.key().equals(masthead));
        Heading found = matching(headings, titles);
        if (found == null) {
            List<Heading> named = new ArrayList<>();
            add(named, page.select(NAMED));
            found = matching(named, titles);
        }
        found = found != null ? found : lone(headings);
        return found == null ? null : found.element();
    }

    /** An element with its words, and their letters alone. */
    private record Heading(Element element, String text, String key) {}

    private static void add(List<Heading> headings, List<Element> elements) {
        for (Element element : elements.subList(0, Math.min(MOST, elements.size()))) {
            String text = element.text();
            if (!text.isEmpty() && text.length() < LONGEST) {
                headings.add(new Heading(element, text, Titles.key(text)));
            }
        }
    }

    private static @Nullable Heading matching(List<Heading> headings, List<String> titles) {
        for (String title : titles) {
            String key = Titles.key(title);
            for (Heading heading : headings) {
                if (heading.key().equals(key)) {
                    return heading;
                }
            }
        }
        return first(headings, heading -> isOf(heading.text(), titles));
    }

    private static @Nullable Heading first(List<Heading> headings, Predicate<Heading> wanted) {
        return headings.stream().filter(wanted).findFirst().orElse(null);
    }

    private static boolean isOf(String text, List<String> titles) {
        return text.length() >= SHORTEST
                ? titles.stream().anyMatch(title -> Titles.same(title, text))
                : titles.stream().anyMatch(title -> Titles.holds(title, text));
    }

    private static @Nullable Heading lone(List<Heading> headings) {
        return first(
                headings,
                heading ->
                        heading.element().normalName().equals("h1")
                                && heading.text().length() >= SHORTEST);
    }
}

package isnad.html.meta;

import isnad.lexicon.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements hold, by their tags and the words of their class and id ({@code zones.tsv}). */
final class Zones {
    private static final Set<String> OUT_TAGS = Set.of("nav", "select", "button");
    private static final Set<String> SOFT_TAGS = Set.of("footer", "aside", "form");

    /** More words than any class has. */
    private static final int LONGEST = 300;

    private final Map<String, Set<Zone>> words = new HashMap<>();

    Zones() {
        Tables.read("zones.tsv").forEach(this::add);
    }

    enum Zone {
        OUT,
        SOFT,
        DATE,
        ARTICLE
    }

    private void add(Tsv.Row row) {
        Zone zone = Zone.valueOf(row.required("kind").toUpperCase(Locale.ROOT));
        words.computeIfAbsent(row.required("word"), _ -> new HashSet<>()).add(zone);
    }

    /**
     * Whether nothing in the element is the article's.
     *
     * @param inside whether it stands in an article's element
     */
    boolean isOut(Element element, boolean inside) {
        return OUT_TAGS.contains(element.normalName())
                || has(element, Zone.OUT)
                || !inside && (SOFT_TAGS.contains(element.normalName()) || has(element, Zone.SOFT));
    }

    /** Whether the element is an article by its tag or name. */
    boolean isArticle(Element element) {
        return element.normalName().equals("article") || has(element, Zone.ARTICLE);
    }

    /** Whether the element dates the article or tells who wrote it. */
    boolean isDate(Element element) {
        return has(element, Zone.DATE);
    }

    private boolean has(Element element, Zone zone) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        return has(element.className(), zone) || has(element.id(), zone);
    }

    private boolean has(String names, Zone zone) {
        int end = Math.min(names.length(), LONGEST);
        int start = 0;
        for (int at = 1; at <= end; at++) {
            if (at == end || isSeam(names, at)) {
                if (isWord(names.substring(start, at), zone)) {
                    return true;
                }
                start = at;
            }
        }
        return false;
    }

    private boolean isWord(String part, Zone zone) {
        int from = 0;
        while (from < part.length() && !Character.isLetter(part.charAt(from))) {
            from++;
        }
        return words.getOrDefault(part.substring(from).toLowerCase(Locale.ROOT), Set.of())
                .contains(zone);
    }

    private static boolean isSeam(String names, int at) {
        char c = names.charAt(at);
        return !Character.isLetter(c)
                || Character.isUpperCase(c) && Character.isLowerCase(names.charAt(at - 1));
    }
}

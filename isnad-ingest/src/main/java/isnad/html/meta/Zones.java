package isnad.html.meta;

import isnad.lexicon.Tsv;
import java.util.EnumSet;
import java.util.HashMap;
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
        words.computeIfAbsent(row.required("word"), _ -> EnumSet.noneOf(Zone.class)).add(zone);
    }

    /** What the words of an element's class and id tell of it. */
    Set<Zone> of(Element element) {
        String names = element.className();
        String id = element.id();
        if (names.isEmpty() && id.isEmpty()) {
            return Set.of();
        }
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        add(names, zones);
        add(id, zones);
        return zones;
    }

    private void add(String names, Set<Zone> zones) {
        int end = Math.min(names.length(), LONGEST);
        int start = 0;
        for (int at = 1; at <= end; at++) {
            if (at == end || isSeam(names, at)) {
                zones.addAll(word(names, start, at));
                start = at;
            }
        }
    }

    private Set<Zone> word(String names, int start, int end) {
        int from = start;
        while (from < end && !Character.isLetter(names.charAt(from))) {
            from++;
        }
        return from == end
                ? Set.of()
                : words.getOrDefault(names.substring(from, end).toLowerCase(Locale.ROOT), Set.of());
    }

    private static boolean isSeam(String names, int at) {
        char c = names.charAt(at);
        return !Character.isLetter(c)
                || Character.isUpperCase(c) && Character.isLowerCase(names.charAt(at - 1));
    }

    /**
     * Whether nothing in the element is the article's.
     *
     * @param zones of the element
     * @param inside whether it stands in an article's element
     */
    static boolean isOut(Element element, Set<Zone> zones, boolean inside) {
        return zones.contains(Zone.OUT)
                || OUT_TAGS.contains(element.normalName())
                || !inside
                        && (zones.contains(Zone.SOFT) || SOFT_TAGS.contains(element.normalName()));
    }
}

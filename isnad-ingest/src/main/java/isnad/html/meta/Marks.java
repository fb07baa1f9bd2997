package isnad.html.meta;

import isnad.html.meta.Survey.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The values that one element is marked with: microdata, RDFa, hAtom, {@code <time>}. */
final class Marks {
    /** Class names of hAtom, and those that themes put on a moment beside its words. */
    private static final Set<String> MOMENTS =
            Set.of(
                    "published",
                    "updated",
                    "date",
                    "timeago",
                    "time",
                    "timestamp",
                    "dt-published",
                    "dt-updated");

    private static final Set<String> PUBLISHED = Set.of("published", "entry-date", "dt-published");
    private static final Set<String> UPDATED = Set.of("updated", "modified", "dt-updated");

    private static final List<String> KEPT_IN =
            List.of(
                    "datetime",
                    "content",
                    "data-datetime",
                    "data-published",
                    "data-date",
                    "data-time",
                    "data-timestamp",
                    "data-utime",
                    "title");

    private static final int LONGEST = 500;

    private Marks() {}

    static List<Mark> of(Element element, int line, boolean own, boolean dated) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        boolean plain = !element.hasAttr("itemprop") && !element.hasAttr("property");
        if (plain && !dated && !element.hasAttr("datetime")) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (String attribute : List.of("itemprop", "property")) {
            String names = element.attr(attribute);
            if (!names.isEmpty() && names.length() < LONGEST) {
                for (String name : names.split("\\s+")) {
                    add(marks, new Mark(bare(name), "", line, element, own), true);
                }
            }
        }
        if (marks.isEmpty()) {
            moment(marks, element, line, own, dated);
        }
        return marks;
    }

    private static void moment(
            List<Mark> marks, Element element, int line, boolean own, boolean named) {
        boolean time = element.normalName().equals("time");
        boolean dated = time || element.hasAttr("datetime");
        if (dated || named && isAny(element, MOMENTS)) {
            String name =
                    element.hasAttr("pubdate") || isAny(element, PUBLISHED)
                            ? "published"
                            : isAny(element, UPDATED) ? "updated" : "time";
            add(marks, new Mark(name, "", line, element, own), false);
        }
    }

    private static boolean isAny(Element element, Set<String> names) {
        return names.stream().anyMatch(element::hasClass);
    }

    /** The name without the vocabulary before it: {@code schema:datePublished}. */
    private static String bare(String name) {
        int at = Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'));
        return name.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** Adds a mark with its value; one without only where its words may tell it. */
    private static void add(List<Mark> marks, Mark mark, boolean words) {
        for (String attribute : KEPT_IN) {
            String value = mark.element().attr(attribute);
            if (!value.isBlank() && value.length() < LONGEST) {
                marks.add(mark.of(value.strip()));
                return;
            }
        }
        if (words) {
            marks.add(mark);
        }
    }
}

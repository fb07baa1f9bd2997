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

    static List<Mark> of(Element element, int line) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (String attribute : List.of("itemprop", "property")) {
            String names = element.attr(attribute);
            if (!names.isEmpty() && names.length() < LONGEST) {
                for (String name : names.split("\\s+")) {
                    add(marks, bare(name), element, line, true);
                }
            }
        }
        if (marks.isEmpty()) {
            moment(marks, element, line);
        }
        return marks;
    }

    private static void moment(List<Mark> marks, Element element, int line) {
        boolean time = element.normalName().equals("time");
        if (!time && !element.hasAttr("class") && !element.hasAttr("datetime")) {
            return;
        }
        String name =
                hasName(element, "published")
                                || element.hasAttr("pubdate")
                                || hasName(element, "entry-date")
                                || hasName(element, "dt-published")
                        ? "published"
                        : hasName(element, "updated")
                                        || hasName(element, "modified")
                                        || hasName(element, "dt-updated")
                                ? "updated"
                                : "time";
        if (time || element.hasAttr("datetime") || MOMENTS.stream().anyMatch(element::hasClass)) {
            add(marks, name, element, line, false);
        }
    }

    private static boolean hasName(Element element, String name) {
        return element.hasClass(name);
    }

    /** The name without the vocabulary before it: {@code schema:datePublished}. */
    private static String bare(String name) {
        int at = Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'));
        return name.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private static void add(
            List<Mark> marks, String name, Element element, int line, boolean words) {
        for (String attribute : KEPT_IN) {
            String value = element.attr(attribute);
            if (!value.isBlank() && value.length() < LONGEST) {
                marks.add(new Mark(name, value.strip(), line, element));
                return;
            }
        }
        if (words) {
            marks.add(new Mark(name, "", line, element));
        }
    }
}

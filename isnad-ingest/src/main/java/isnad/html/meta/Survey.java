package isnad.html.meta;

import isnad.html.meta.Zones.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One walk over a page: its short lines and its marked-up values, in their order. */
final class Survey {
    /** What is longer is a paragraph. */
    static final int LONGEST_LINE = 260;

    /** More than any page has; the rest of a hostile one is not looked at. */
    private static final int MOST = 20_000;

    private static final int PARTS = 6;
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "textarea", "head");

    private final Zones zones;
    private final List<Line> lines = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int heading = -1;

    private Survey(Zones zones) {
        this.zones = zones;
    }

    /**
     * A short line as a reader sees it.
     *
     * @param at its number on the page
     * @param dated whether its element says that it dates the article or names who wrote it
     * @param linked whether all of it is a link
     */
    record Line(String text, int at, boolean dated, boolean linked) {}

    /**
     * A value that an element is marked with, such as the day of {@code <time datetime>}.
     *
     * @param name what it says it is: an {@code itemprop}, {@code property} or class, or {@code
     *     time}
     * @param at the number of its line
     * @param element where it stands
     * @param own whether it stands in the element of the heading's article, or the page has none
     */
    record Mark(String name, String value, int at, Element element, boolean own) {
        Mark of(String told) {
            return new Mark(name, told, at, element, own);
        }
    }

    /**
     * Walks over {@code root}.
     *
     * @param heading the article's own heading; what it stands in is never taken for a side column
     */
    static Survey of(Element root, @Nullable Element heading, Zones zones) {
        var survey = new Survey(zones);
        survey.new Walk(root, heading).go();
        return survey;
    }

    /** Lines of the article's part of the page, in their order. */
    List<Line> lines() {
        return lines;
    }

    /** Marked values of the article's part of the page, in their order. */
    List<Mark> marks() {
        return marks;
    }

    /** The number of the line of the article's heading, or -1. */
    int heading() {
        return heading;
    }

    /** The number of the first line that passes, or -1. */
    int find(Predicate<String> wanted) {
        return lines.stream()
                .filter(line -> wanted.test(line.text()))
                .mapToInt(Line::at)
                .findFirst()
                .orElse(-1);
    }

    /** The words of a line, or null. */
    @Nullable String text(int at) {
        return lines.stream()
                .filter(line -> line.at() == at)
                .map(Line::text)
                .findFirst()
                .orElse(null);
    }

    /** The walk; lives as long as it takes. */
    private final class Walk implements NodeVisitor {
        private final Element root;
        private final @Nullable Element own;
        private final Set<Node> above = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private int count;
        private int silent = -1;
        private int out = -1;
        private final @Nullable Element scope;
        private int within = -1;
        private int article = -1;
        private int date = -1;
        private int dateFrom;
        private int link = -1;
        private boolean linked = true;
        private boolean passed;

        Walk(Element root, @Nullable Element own) {
            this.root = root;
            this.own = own;
            if (own != null) {
                above.addAll(own.parents());
                above.add(own);
            }
            this.scope = scope(own);
        }

        /** The article that the heading stands in, as the markup tells it. */
        private static @Nullable Element scope(@Nullable Element heading) {
            for (Element at = heading; at != null; at = at.parent()) {
                String type = at.attr("itemtype") + at.attr("typeof");
                if (at.normalName().equals("article")
                        || type.contains("Article")
                        || type.contains("BlogPosting")) {
                    return at;
                }
            }
            return null;
        }

        void go() {
            root.traverse(this);
            flush();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                enter(element, depth);
            }
        }

        private void enter(Element element, int depth) {
            if (silent >= 0) {
                return;
            }
            if (SILENT.contains(element.normalName())) {
                silent = depth;
                return;
            }
            if (isBreak(element)) {
                flush();
            }
            if (element == own) {
                heading = count;
            }
            if (out < 0) {
                Set<Zone> told = zones.of(element);
                boolean other = element != root && !above.contains(element);
                if (other && Zones.isOut(element, told, article >= 0)) {
                    out = depth;
                } else {
                    enterArticle(element, told, depth);
                }
            }
        }

        private void enterArticle(Element element, Set<Zone> told, int depth) {
            if (element != root) {
                boolean dated = told.contains(Zone.DATE);
                if (date < 0 && dated) {
                    date = depth;
                    dateFrom = lines.size();
                }
                boolean named = told.contains(Zone.ARTICLE);
                article =
                        article < 0 && (named || element.normalName().equals("article"))
                                ? depth
                                : article;
            }
            if (link < 0 && element.normalName().equals("a")) {
                link = depth;
            }
            if (scope == element) {
                within = depth;
            }
            boolean own = scope == null || within >= 0;
            Marks.of(element, count, own, told.contains(Zone.DATE)).forEach(this::add);
        }

        private void add(Mark mark) {
            if (marks.size() < MOST) {
                marks.add(mark);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (silent >= 0) {
                silent = silent == depth ? -1 : silent;
                return;
            }
            if (isBreak(element)) {
                flush();
            }
            out = out == depth ? -1 : out;
            link = link == depth ? -1 : link;
            article = article == depth ? -1 : article;
            within = within == depth ? -1 : within;
            if (date == depth) {
                join();
                date = -1;
            }
        }

        private boolean isBreak(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }

        private void add(TextNode words) {
            if (silent >= 0) {
                return;
            }
            if (out >= 0) {
                passed |= !words.isBlank();
                return;
            }
            String more = words.text();
            if (more.isBlank() || text.length() > LONGEST_LINE) {
                text.append(more.isEmpty() || text.isEmpty() ? "" : " ");
                return;
            }
            linked &= link >= 0;
            text.append(more, 0, Math.min(more.length(), LONGEST_LINE + 1));
        }

        private void flush() {
            String line = text.toString().strip();
            if (!line.isEmpty()) {
                if (out < 0 && line.length() <= LONGEST_LINE && lines.size() < MOST) {
                    lines.add(new Line(line, count, date >= 0, linked));
                }
            }
            count += passed || !line.isEmpty() ? 1 : 0;
            passed = false;
            text.setLength(0);
            linked = true;
        }

        /** A date whose day, month and year stand in blocks of their own. */
        private void join() {
            int parts = lines.size() - dateFrom;
            if (parts > 1 && parts <= PARTS) {
                var joined = new StringBuilder();
                lines.subList(dateFrom, lines.size())
                        .forEach(line -> joined.append(line.text()).append(' '));
                if (joined.length() <= LONGEST_LINE) {
                    lines.add(new Line(joined.toString().strip(), count, true, false));
                }
            }
        }
    }
}

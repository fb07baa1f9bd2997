package isnad.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles of a page that hold more than one: blocks of the markup that each have a
 * headline and a body of their own, below one another. Teasers have no body.
 */
final class Stories {
    /** An article below another has at least so much prose, in so many paragraphs. */
    private static final int LEAST = 500;

    /** One that the markup calls an article with an address or a marked body may be shorter. */
    private static final int LEAST_TOLD = 250;

    private static final int PARAGRAPHS = 2;

    /** More articles of one page are not told apart. */
    private static final int MOST = 40;

    /** Articles that are less of what they lie in than this share are only boxes in an article. */
    private static final double FRAME = 0.7;

    private static final long APART =
            Mark.COMMENTS.bit()
                    | Mark.NAVIGATION.bit()
                    | Mark.RELATED.bit()
                    | Mark.ASIDE.bit()
                    | Mark.FOOTER.bit()
                    | Mark.COOKIES.bit()
                    | Mark.DIALOG.bit()
                    | Mark.INVISIBLE.bit();

    private static final String[] ADDRESSES = {
        "data-url", "data-href", "data-permalink", "data-link", "data-article-url", "itemid"
    };

    private final Extract extract;
    private final Layout layout;
    private final Tree tree;

    private Stories(Extract extract) {
        this.extract = extract;
        this.layout = extract.layout();
        this.tree = layout.tree;
    }

    /** The articles of a page in its order; the first is the page's own. */
    static List<Story> of(Extract extract) {
        return new Stories(extract).stories();
    }

    private List<Story> stories() {
        int blocks = layout.blocks.size();
        List<Integer> units = units();
        if (units.size() < 2) {
            return List.of(new Story(0, blocks, 0, extract.body(), extract.reasons()));
        }
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int unit = units.get(i);
            int from = i == 0 ? 0 : layout.first[unit];
            int to = i + 1 < units.size() ? layout.first[units.get(i + 1)] : blocks;
            int body = extract.finder().find(unit);
            stories.add(new Story(from, to, unit, body, reasons(unit, body)));
        }
        return stories;
    }

    private @Nullable String[] reasons(int unit, int body) {
        List<Integer> parts = new ArrayList<>(extract.finder().withSiblings(body));
        parts.removeIf(part -> !tree.within(part, unit));
        return new Pruner(layout).prune(parts);
    }

    /** The page's own article, or what it lies in, and those below it. */
    private List<Integer> units() {
        List<Integer> found = within(0, tree.size);
        int main = extract.body();
        int own = 0;
        while (own < found.size() && !overlaps(found.get(own), main)) {
            own++;
        }
        List<Integer> units = new ArrayList<>();
        List<String> headlines = new ArrayList<>();
        for (int unit : found.subList(own, found.size())) {
            String headline = heading(unit);
            boolean other = units.isEmpty() || isDated(unit) && !headlines.contains(headline);
            if (other && units.size() < MOST) {
                units.add(unit);
                headlines.add(headline);
            }
        }
        return units;
    }

    private boolean overlaps(int unit, int main) {
        return tree.within(main, unit) || tree.within(unit, main);
    }

    /** The units in a range of elements: of one in another the inner ones, if there are several. */
    private List<Integer> within(int from, int to) {
        List<Integer> found = new ArrayList<>();
        for (int e = to - 1; e >= Math.max(1, from); e--) {
            if (isUnit(e)) {
                int inner = 0;
                double prose = 0;
                while (inner < found.size() && found.get(inner) < tree.end[e]) {
                    prose += layout.prose(found.get(inner++));
                }
                if (inner < 2 || prose < FRAME * layout.prose(e)) {
                    found.subList(0, inner).clear();
                    found.addFirst(e);
                }
            }
        }
        return found;
    }

    /** Whether an element tells its own day or address, or has a headline of the first rank. */
    private boolean isDated(int unit) {
        boolean dated = address(tree, unit) != null || holdsHeading(unit, 1);
        for (int e = unit; e < tree.end[unit] && !dated; e++) {
            dated = Mark.DATE.in(layout.marks[e]);
        }
        return dated;
    }

    private String heading(int unit) {
        for (int i = layout.first[unit]; i < layout.end[unit]; i++) {
            if (layout.isHeading(i)) {
                return Keys.of(tree, layout.blocks.get(i));
            }
        }
        return "";
    }

    private boolean isUnit(int e) {
        long named = Mark.ARTICLE.bit() | Mark.APPENDED.bit();
        boolean told = (layout.marks[e] & named) != 0 || address(e) != null || holdsBody(e);
        return told
                && tree.block[e]
                && layout.prose(e) >= (isTold(e) ? LEAST_TOLD : LEAST)
                && (layout.around[e] & APART) == 0
                && paragraphs(e) >= PARAGRAPHS
                && holdsHeading(e, tellsItself(e) ? 3 : 1);
    }

    /** Whether an element has one child that is marked as the body of an article. */
    private boolean holdsBody(int e) {
        for (int child = e + 1; child < tree.end[e]; child = tree.end[child]) {
            if (Mark.BODY.in(layout.marks[child]) && layout.prose(child) >= LEAST_TOLD) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(int e) {
        return Mark.ARTICLE.in(layout.marks[e])
                && (address(e) != null || isTyped(e) || holdsBody(e));
    }

    /** Whether microdata or RDFa call the element an article. */
    private boolean isTyped(int e) {
        String type = tree.element[e].attr("itemtype") + tree.element[e].attr("typeof");
        return type.contains("Article") || type.contains("BlogPosting");
    }

    private boolean tellsItself(int e) {
        return address(e) != null || Mark.ARTICLE.in(layout.marks[e]);
    }

    private @Nullable String address(int e) {
        return address(tree, e);
    }

    /** The address that an element tells of itself, or null. */
    static @Nullable String address(Tree tree, int e) {
        for (String attribute : ADDRESSES) {
            String value = tree.element[e].attr(attribute);
            if (value.startsWith("http") || value.startsWith("/")) {
                return value;
            }
        }
        return null;
    }

    private int paragraphs(int e) {
        int count = 0;
        for (int i = layout.first[e]; i < layout.end[e]; i++) {
            count += layout.blocks.get(i).isProse() ? 1 : 0;
        }
        return count;
    }

    /** Whether a heading of this level or a higher one stands before the element's prose. */
    private boolean holdsHeading(int e, int level) {
        for (int i = layout.first[e]; i < layout.end[e]; i++) {
            Block block = layout.blocks.get(i);
            if (layout.isHeading(i)) {
                return tree.tag(block.element).charAt(1) - '0' <= level && block.words >= 2;
            }
            if (block.isProse() && block.words > 30) {
                return false;
            }
        }
        return false;
    }
}

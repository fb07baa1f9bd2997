package isnad.html;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the blocks of an article's elements into its body and what is no part of it. */
final class Pruner {
    /** The reason of blocks outside the article's elements. */
    static final String OUTSIDE = "";

    private static final double MOSTLY_LINKS = 0.6;
    private static final double LINK_ALONE = 0.8;

    private static final int LONGEST_CAPTION = 25;

    /** What holds more of the article's prose than this is not what its name says. */
    private static final double TOO_MUCH = 0.4;

    private static final long PARTS =
            Mark.CAPTION.bit()
                    | Mark.FIGURE.bit()
                    | Mark.BYLINE.bit()
                    | Mark.DATE.bit()
                    | Mark.META.bit();

    private final Layout layout;
    private final Tree tree;
    private final @Nullable String[] reasons;

    Pruner(Layout layout) {
        this.layout = layout;
        this.tree = layout.tree;
        this.reasons = new String[layout.blocks.size()];
        Arrays.fill(reasons, OUTSIDE);
    }

    /** For each block of the page the reason why it is no part of the body; null for the body. */
    @Nullable String[] prune(List<Integer> elements) {
        elements.forEach(this::prune);
        return reasons;
    }

    private void prune(int root) {
        int from = layout.first[root];
        int to = layout.end[root];
        Arrays.fill(reasons, from, to, null);
        named(root, from, to);
        aboveComments(root);
        linked(root);
        pictured(root);
        for (int i = from; i < to; i++) {
            reasons[i] = reasons[i] == null ? lone(i) : reasons[i];
        }
        headings(from, to);
    }

    private void named(int root, int from, int to) {
        double most = TOO_MUCH * layout.prose(root);
        for (int i = from; i < to; i++) {
            for (int e = layout.blocks.get(i).element; e > root; e = tree.parent[e]) {
                String reason = reason(layout.marks[e]);
                if (reason != null && layout.prose(e) <= most) {
                    reasons[i] = reason;
                }
            }
        }
    }

    /** A box between the paragraphs and the comments tells how to comment. */
    private void aboveComments(int root) {
        int paragraphs = 0;
        int last = -1;
        for (int e = root + 1; e < tree.end[root]; e = tree.end[e]) {
            boolean box = last >= 0 && layout.prose(last) < 0.25 * layout.prose(root);
            if (Mark.COMMENTS.in(layout.marks[e]) && paragraphs >= 3 && box) {
                Arrays.fill(reasons, layout.first[last], layout.end[last], Mark.COMMENTS.reason());
            }
            paragraphs += tree.tag(e).equals("p") ? 1 : 0;
            boolean text = layout.end[e] > layout.first[e];
            last = tree.tag(e).equals("div") && text ? e : text ? -1 : last;
        }
    }

    private static @Nullable String reason(long marks) {
        long furniture = marks & Mark.FURNITURE;
        if (furniture == 0 && Mark.BODY.in(marks)) {
            return null;
        }
        Mark mark = Mark.first(furniture == 0 ? marks & PARTS : furniture);
        return mark == null ? null : mark.reason();
    }

    /** Lists and boxes that are nearly all links. */
    private void linked(int root) {
        for (int e = root + 1; e < tree.end[root]; e++) {
            boolean several = layout.end[e] - layout.first[e] >= 2;
            if (tree.block[e] && several && layout.linkDensity(e) > MOSTLY_LINKS) {
                for (int i = layout.first[e]; i < layout.end[e]; i++) {
                    reasons[i] = reasons[i] == null ? Mark.RELATED.reason() : reasons[i];
                }
            }
        }
    }

    /** The one short line in a box with a picture or a film is its caption. */
    private void pictured(int root) {
        for (int e = root + 1; e < tree.end[root]; e++) {
            int block = layout.first[e];
            if (tree.block[e] && layout.end[e] - block == 1 && reasons[block] == null) {
                Block line = layout.blocks.get(block);
                boolean small = line.words <= LONGEST_CAPTION && !line.closed;
                if (small && line.element != e && !layout.isHeading(block) && shows(e)) {
                    reasons[block] = Mark.CAPTION.reason();
                }
            }
        }
    }

    private boolean shows(int e) {
        return tree.element[e].selectFirst("img, iframe, video, amp-img") != null;
    }

    private @Nullable String lone(int index) {
        Block block = layout.blocks.get(index);
        if (layout.tree.tag(block.element).equals("h1")) {
            return "headline";
        }
        boolean link = block.linkDensity() > LINK_ALONE && !layout.isHeading(index);
        return link ? Mark.RELATED.reason() : null;
    }

    /** A heading behind which nothing of the body comes before the next one. */
    private void headings(int from, int to) {
        boolean body = false;
        for (int i = to - 1; i >= from; i--) {
            boolean heading = layout.isHeading(i);
            if (heading && reasons[i] == null && !body) {
                reasons[i] = Mark.RELATED.reason();
            }
            body = reasons[i] == null ? !heading || body : body && !heading;
        }
    }
}

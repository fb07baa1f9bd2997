package isnad.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the element that holds an article. */
final class Finder {
    private static final long LATER = Mark.COMMENTS.bit() | Mark.APPENDED.bit();

    /** What may be part of the name of the body itself: «content with paywall». */
    private static final long SOFT =
            Mark.SUBSCRIPTION.bit()
                    | Mark.TAGS.bit()
                    | Mark.PRINT.bit()
                    | Mark.MEDIA.bit()
                    | Mark.SHARE.bit()
                    | Mark.ADVERTISEMENT.bit();

    /** Less prose than this says nothing about what an element is. */
    private static final int LITTLE = 200;

    private static final int PARAGRAPHS = 300;

    /** What a short line without links counts. */
    private static final double SCRAP = -4;

    private final Layout layout;
    private final Tree tree;
    private final double[] scores;
    private final double total;

    Finder(Layout layout) {
        this.layout = layout;
        this.tree = layout.tree;
        appendOnlyBelow();
        this.total = total();
        trustNoHugeFurniture();
        layout.inherit();
        this.scores = scores();
    }

    /** Stories are put below one that stands before them. */
    private void appendOnlyBelow() {
        boolean before = false;
        for (int e = 0; e < tree.size; e++) {
            if (Mark.APPENDED.in(layout.marks[e]) && !before) {
                layout.marks[e] &= ~Mark.APPENDED.bit();
            }
            before |= tree.tag(e).equals("h1") || Mark.BODY.in(layout.marks[e]);
        }
    }

    /** The prose outside comments and stories put below; comments count where they are all. */
    private double total() {
        double all = layout.prose(0, layout.blocks.size());
        double outside = all;
        for (int e = 0; e < tree.size; e++) {
            if ((layout.marks[e] & LATER) != 0 && layout.prose(e) >= 0.97 * all) {
                layout.marks[e] &= ~Mark.FURNITURE;
            } else if ((layout.marks[e] & LATER) != 0) {
                outside -= layout.prose(e);
                e = tree.end[e] - 1;
            }
        }
        if (outside >= PARAGRAPHS || outside >= 0.2 * all) {
            return outside;
        }
        for (int e = 0; e < tree.size; e++) {
            layout.marks[e] &= ~LATER;
        }
        return all;
    }

    /** What is named furniture but holds most of the page's prose is not. */
    private void trustNoHugeFurniture() {
        boolean[] holds = holdsArticle();
        Map<String, Double> alike = alike();
        for (int e = 0; e < tree.size; e++) {
            long furniture = layout.marks[e] & Mark.FURNITURE;
            if (furniture == 0 || (furniture & LATER) != 0 || layout.prose(e) <= LITTLE) {
                continue;
            }
            boolean most = layout.prose(e) > (holds[e] ? 0.25 : 0.5) * total;
            if (most || alike.getOrDefault(name(e), 0.0) > 0.5 * total || isBody(e)) {
                layout.marks[e] &= ~Mark.FURNITURE;
            }
        }
    }

    private boolean isBody(int element) {
        long marks = layout.marks[element];
        return (Mark.BODY.in(marks) || Mark.ARTICLE.in(marks))
                && (marks & Mark.FURNITURE & ~SOFT) == 0
                && layout.prose(element) > PARAGRAPHS;
    }

    /** How much prose stands in elements of the same furniture name. */
    private Map<String, Double> alike() {
        Map<String, Double> alike = new HashMap<>();
        for (int e = 0; e < tree.size; e++) {
            if ((layout.marks[e] & Mark.FURNITURE) != 0 && layout.prose(e) > 0.02 * total) {
                alike.merge(name(e), layout.prose(e), Double::sum);
            }
        }
        return alike;
    }

    private String name(int element) {
        return tree.tag(element) + '.' + tree.element[element].className();
    }

    /** Whether an element holds one that is marked as the body of an article or its headline. */
    private boolean[] holdsArticle() {
        long article = Mark.BODY.bit() | Mark.ARTICLE.bit() | Mark.MAIN.bit();
        boolean[] holds = new boolean[tree.size];
        for (int e = tree.size - 1; e > 0; e--) {
            boolean own = (layout.marks[e] & article) != 0 || tree.tag(e).equals("h1");
            if ((own || holds[e]) && tree.parent[e] >= 0) {
                holds[tree.parent[e]] = true;
            }
        }
        return holds;
    }

    private double[] scores() {
        double[] sums = new double[layout.blocks.size() + 1];
        for (int i = 0; i < layout.blocks.size(); i++) {
            sums[i + 1] = sums[i] + score(i);
        }
        return sums;
    }

    /** Prose counts for an element, links and scraps against it. */
    private double score(int index) {
        Block block = layout.blocks.get(index);
        if ((layout.around(index) & Mark.FURNITURE) != 0) {
            return -0.05 * Math.min(block.chars, 400);
        }
        double density = block.linkDensity();
        if (block.isProse()) {
            return Math.min(block.chars, 2000) * (1 - density);
        }
        return density > 0.5 ? -0.3 * Math.min(block.chars, 300) - 6 : SCRAP;
    }

    private double of(int element) {
        return scores[layout.end[element]] - scores[layout.first[element]];
    }

    /** The element at or in {@code root} that holds the article's body. */
    int find(int root) {
        int best = densest(root);
        int told = told(root, of(best));
        return told >= 0 ? told : best;
    }

    private int densest(int root) {
        int best = root;
        double most = of(root);
        for (int e = root + 1; e < tree.end[root]; e++) {
            if (of(e) > most) {
                best = e;
                most = of(e);
            }
        }
        for (int e = best + 1; e < tree.end[best]; ) {
            boolean nearlyAll = tree.block[e] && of(e) > 0.92 * of(best);
            best = nearlyAll ? e : best;
            e = nearlyAll ? e + 1 : tree.end[e];
        }
        return best;
    }

    /** The element that the markup calls the body, where that is likely; or -1. */
    private int told(int root, double best) {
        int found = -1;
        double most = 0;
        for (int e = Math.max(1, root); e < tree.end[root]; e++) {
            double weight = weight(layout.marks[e]);
            if (weight > 0 && (layout.around[e] & Mark.FURNITURE) == 0) {
                double value = of(e);
                if (value > 0.5 * best && value * weight > most * 1.02) {
                    most = value * weight;
                    found = e;
                }
            }
        }
        return found;
    }

    private static double weight(long marks) {
        if (Mark.BODY.in(marks)) {
            return 1.5;
        }
        return Mark.ARTICLE.in(marks) ? 1.2 : Mark.MAIN.in(marks) ? 1.05 : 0;
    }

    /** An element with those beside it that are made like it, and the paragraphs beside it. */
    List<Integer> withSiblings(int main) {
        int parent = tree.parent[main];
        if (parent < 0 || Mark.ARTICLE.in(layout.marks[main]) || tree.tag(main).equals("body")) {
            return List.of(main);
        }
        List<Integer> parts = new ArrayList<>();
        for (int e = parent + 1; e < tree.end[parent]; e = tree.end[e]) {
            boolean own = (layout.marks[e] & Mark.FURNITURE) == 0;
            boolean prose = own && of(e) > 0 && (tree.tag(e).equals("p") || isLike(e, main));
            if (e == main || prose || own && isBeside(e, main)) {
                parts.add(e);
            }
        }
        return parts;
    }

    /** A short paragraph, not made of links, beside one that is the whole body. */
    private boolean isBeside(int element, int main) {
        return tree.tag(main).equals("p") && tree.tag(element).equals("p") && of(element) >= SCRAP;
    }

    private boolean isLike(int element, int main) {
        return !tree.element[main].className().isEmpty() && name(element).equals(name(main));
    }
}

package isnad.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's article stands.
 *
 * @param finder that found it
 * @param body the element that holds its body
 * @param reasons for each block why it is no part of the body; null for the body, {@link
 *     Pruner#OUTSIDE} outside its elements
 */
record Extract(Layout layout, Finder finder, int body, @Nullable String[] reasons) {

    /** With so much prose no second look is needed. */
    private static final int ENOUGH = 400;

    private static final long SURE =
            Mark.NAVIGATION.bit()
                    | Mark.COMMENTS.bit()
                    | Mark.COOKIES.bit()
                    | Mark.DIALOG.bit()
                    | Mark.FOOTER.bit()
                    | Mark.COPYRIGHT.bit()
                    | Mark.APPENDED.bit();

    /** All marks, then the surer ones, then none: names lie on some pages. */
    private static final long[] TRUSTED = {~0L, SURE | ~Mark.FURNITURE, ~Mark.FURNITURE};

    /** The article of a page. */
    static Extract of(Tree tree, List<Block> blocks) {
        Extract best = of(new Layout(tree, blocks, TRUSTED[0]));
        for (int i = 1; i < TRUSTED.length && best.prose() <= ENOUGH; i++) {
            Extract other = of(new Layout(tree, blocks, TRUSTED[i]));
            best = other.prose() > 2.5 * best.prose() + 100 ? other : best;
        }
        return best;
    }

    private static Extract of(Layout layout) {
        Finder finder = new Finder(layout);
        int body = finder.find(0);
        return new Extract(
                layout, finder, body, new Pruner(layout).prune(finder.withSiblings(body)));
    }

    private int prose() {
        int chars = 0;
        for (int i = 0; i < reasons.length; i++) {
            Block block = layout.blocks.get(i);
            chars += reasons[i] == null && block.isProse() ? block.chars : 0;
        }
        return chars;
    }
}

package isnad.html;

import org.jspecify.annotations.Nullable;

/**
 * One article of a page.
 *
 * @param from its first block
 * @param to the block behind its last one
 * @param root the element that is all of it, or the page
 * @param body the element that holds its body
 * @param reasons for each block of the page why it is no part of the body; null for the body
 */
record Story(int from, int to, int root, int body, @Nullable String[] reasons) {
    boolean isBody(int block) {
        return reasons[block] == null;
    }

    /** Its first block of the body, or {@code to}. */
    int firstBody() {
        int i = from;
        while (i < to && !isBody(i)) {
            i++;
        }
        return i;
    }

    /** The block behind its last one of the body, or {@code from}. */
    int endBody() {
        int i = to;
        while (i > from && !isBody(i - 1)) {
            i--;
        }
        return i;
    }
}

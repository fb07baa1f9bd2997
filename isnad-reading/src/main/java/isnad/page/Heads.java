package isnad.page;

import isnad.page.Block.Kind;
import java.util.List;

/** Tells to which of two articles the dates and credits between them belong. */
final class Heads {
    private final List<Block> blocks;

    /** Whether the page's first article has its date or credit over its headline. */
    private final boolean above;

    Heads(List<Block> blocks) {
        this.blocks = blocks;
        this.above = isAbove(blocks);
    }

    private static boolean isAbove(List<Block> blocks) {
        for (int i = 1; i < blocks.size() && !blocks.get(i - 1).isTitle(); i++) {
            if (blocks.get(i).isTitle()) {
                return isSign(blocks.get(i - 1));
            }
        }
        return false;
    }

    private static boolean isSign(Block block) {
        return block.is(Kind.DATELINE) || block.is(Kind.CREDIT) || block.reason().equals("byline");
    }

    /**
     * Where an article begins: at its title, or at the date, credit or section that stands over it.
     */
    int cut(int start, int lastProse, int title) {
        int cut = title;
        while (cut - 1 > lastProse && isHead(start, lastProse, cut, title)) {
            cut--;
        }
        return cut;
    }

    private boolean isHead(int start, int lastProse, int cut, int title) {
        Block before = blocks.get(cut - 1);
        if (before.reason().equals("section bar")) {
            return before.gap() >= blocks.get(cut).gap();
        }
        if (!isSign(before) || before.gap() < blocks.get(cut).gap()) {
            return false;
        }
        return before.gap() > blocks.get(cut).gap() || isNext(start, lastProse, title);
    }

    /** Whose a date is that stands as far from the one article as from the other. */
    private boolean isNext(int start, int lastProse, int title) {
        return above || !opened(title, proseBehind(title)) && opened(start - 1, lastProse);
    }

    private int proseBehind(int title) {
        int at = title;
        while (at < blocks.size() && !blocks.get(at).isProse()) {
            at++;
        }
        return at;
    }

    /** Whether a dateline, a credit or the buttons of an article's head stand before its text. */
    boolean opened(int title, int prose) {
        for (int i = title + 1; i < prose; i++) {
            Block block = blocks.get(i);
            if (isSign(block) || block.reason().equals("text size")) {
                return true;
            }
        }
        return false;
    }
}

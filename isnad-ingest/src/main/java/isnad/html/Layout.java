package isnad.html;

import java.util.List;

/** A page's elements over its blocks, with sums that answer any range at once. */
final class Layout {
    final Tree tree;
    final List<Block> blocks;

    /** The blocks of each element: from the first to the one behind the last. */
    final int[] first;

    final int[] end;

    private final double[] prose;
    private final int[] chars;
    private final int[] linkChars;

    /** The marks of each element, as far as they are trusted. */
    final long[] marks;

    /** The marks of each element and all those around it. */
    final long[] around;

    Layout(Tree tree, List<Block> blocks, long trusted) {
        this.tree = tree;
        this.marks = new long[tree.size];
        for (int e = 0; e < tree.size; e++) {
            marks[e] = tree.marks[e] & trusted;
        }
        this.blocks = blocks;
        this.first = new int[tree.size];
        this.end = new int[tree.size];
        this.around = new long[tree.size];
        this.prose = new double[blocks.size() + 1];
        this.chars = new int[blocks.size() + 1];
        this.linkChars = new int[blocks.size() + 1];
        sum();
        range();
    }

    private void sum() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.chars - block.linkChars : 0);
            chars[i + 1] = chars[i] + block.chars;
            linkChars[i + 1] = linkChars[i] + block.linkChars;
        }
    }

    private void range() {
        int[] blockOf = new int[tree.texts + 1];
        int at = 0;
        for (int text = 0; text <= tree.texts; text++) {
            while (at < blocks.size() && blocks.get(at).endText <= text) {
                at++;
            }
            blockOf[text] = at;
        }
        for (int e = 0; e < tree.size; e++) {
            first[e] = blockOf[tree.firstText[e]];
            int last = tree.endText[e] - 1;
            end[e] =
                    last < tree.firstText[e]
                            ? first[e]
                            : Math.min(blocks.size(), blockOf[last] + 1);
            end[e] = Math.max(first[e], end[e]);
        }
    }

    /** Gives every element the marks of those around it. */
    void inherit() {
        for (int e = 0; e < tree.size; e++) {
            int parent = tree.parent[e];
            around[e] = marks[e] | (parent < 0 ? 0 : around[parent]);
        }
    }

    /** The marks on a block: those of its element and of all around it. */
    long around(int block) {
        return around[blocks.get(block).element];
    }

    boolean isHeading(int block) {
        String tag = tree.tag(blocks.get(block).element);
        return tag.length() == 2
                && tag.charAt(0) == 'h'
                && tag.charAt(1) >= '1'
                && tag.charAt(1) <= '6';
    }

    double prose(int element) {
        return prose(first[element], end[element]);
    }

    double prose(int from, int to) {
        return prose[to] - prose[from];
    }

    int chars(int element) {
        return chars[end[element]] - chars[first[element]];
    }

    double linkDensity(int element) {
        int all = chars(element);
        int links = linkChars[end[element]] - linkChars[first[element]];
        return all == 0 ? 0 : (double) links / all;
    }
}

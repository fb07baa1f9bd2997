package isnad.html;

import java.util.ArrayList;
import java.util.List;

/** Cuts a page into blocks and counts what they are made of. */
final class Blocks {
    private static final String STOPS = ".!?\u2026\u061F\u06D4\u3002\uFF01\uFF1F\u0964";
    private static final String COMMAS = ",;\u060C\u061B\u3001\uFF0C\uFF1B";
    private static final String CLOSERS = "\"')]\u00BB\u201D\u2019\u203A\u300D";

    private Blocks() {}

    static List<Block> of(Tree tree) {
        List<Block> blocks = new ArrayList<>();
        Block current = null;
        int lastLink = -1;
        for (int i = 0; i < tree.texts; i++) {
            if (current == null || tree.broken[i] == Tree.BLOCK) {
                current = new Block(block(tree, tree.owner[i]), i);
                blocks.add(current);
            }
            boolean link = tree.link[tree.owner[i]];
            current.links += link && tree.owner[i] != lastLink ? 1 : 0;
            lastLink = link ? tree.owner[i] : lastLink;
            current.endText = i + 1;
            count(current, tree.text[i].getWholeText(), link);
        }
        blocks.removeIf(block -> block.chars == 0);
        return blocks;
    }

    private static int block(Tree tree, int element) {
        int at = element;
        while (at > 0 && !tree.block[at]) {
            at = tree.parent[at];
        }
        return Math.max(0, at);
    }

    private static void count(Block block, String letters, boolean link) {
        int chars = 0;
        int wide = 0;
        boolean blank = true;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Tree.isBlank(c)) {
                blank = true;
                continue;
            }
            block.words += blank ? 1 : 0;
            blank = false;
            chars++;
            if (c >= '\u3040' && c <= '\u9FFF' || c >= '\uAC00' && c <= '\uD7A3') {
                wide++;
            } else if (!Character.isLetterOrDigit(c)) {
                mark(block, c);
                continue;
            }
            block.closed = false;
        }
        block.words += wide / 2;
        block.chars += chars;
        block.linkChars += link ? chars : 0;
    }

    private static void mark(Block block, char c) {
        if (STOPS.indexOf(c) >= 0) {
            block.stops++;
            block.closed = true;
        } else if (COMMAS.indexOf(c) >= 0) {
            block.commas++;
            block.closed = false;
        } else if (CLOSERS.indexOf(c) < 0) {
            block.closed = c == ':' && block.closed;
        }
    }
}

package isnad.page;

import isnad.model.Span;
import isnad.page.Block.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts the blocks of a page into those of its articles, by signs that add up. */
final class Splitter {
    private static final int ENOUGH = 3;
    private static final int LOOK_AHEAD = 8;
    private static final int LONG_WORD = 4;
    private static final Set<String> ENDINGS =
            Set.of(
                    "comments",
                    "share",
                    "copyright",
                    "print",
                    "end mark",
                    "counter",
                    "subscription");

    private final String text;
    private final List<Block> blocks;
    private final int usualGap;
    private final Set<String> words = new HashSet<>();
    private final Set<Long> seen = new HashSet<>();

    private Splitter(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.usualGap = usualGap(blocks);
    }

    /** The blocks of each article, in the order of the page. */
    static List<List<Block>> split(String text, List<Block> blocks) {
        return new Splitter(text, blocks).run();
    }

    private static int usualGap(List<Block> blocks) {
        int[] counts = new int[4];
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).isProse() && blocks.get(i - 1).isProse()) {
                counts[Math.min(3, blocks.get(i).gap())]++;
            }
        }
        int best = 1;
        for (int gap = 0; gap < counts.length; gap++) {
            best = counts[gap] > counts[best] ? gap : best;
        }
        return best;
    }

    private List<List<Block>> run() {
        List<List<Block>> parts = new ArrayList<>();
        int start = 0;
        int lastProse = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (lastProse >= start && block.isTitle() && score(lastProse, i) >= ENOUGH) {
                int cut = cut(lastProse, i);
                parts.add(blocks.subList(start, cut));
                start = cut;
                words.clear();
                seen.clear();
            }
            if (block.isTitle()) {
                seen.add(block.signature());
            }
            if (block.isProse()) {
                lastProse = i;
                remember(block.span());
            }
        }
        parts.add(blocks.subList(start, blocks.size()));
        return parts;
    }

    private int score(int lastProse, int title) {
        int prose = proseBehind(title);
        if (prose < 0 || seen.contains(blocks.get(title).signature())) {
            return 0;
        }
        int score = repeats(title, prose) ? 3 : 0;
        score += opened(title, prose) ? 3 : 0;
        score += has(title, prose, Kind.CAPTION) ? 1 : 0;
        score += gapScore(lastProse, title) + endScore(lastProse, title);
        return score + namesScore(blocks.get(title).span());
    }

    /** The first paragraph behind a title, over a few other lines; -1 where there is none. */
    private int proseBehind(int title) {
        for (int i = title + 1; i < blocks.size() && i <= title + LOOK_AHEAD; i++) {
            if (blocks.get(i).isProse()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a title comes again before its text begins. */
    private boolean repeats(int title, int prose) {
        for (int i = title + 1; i < prose; i++) {
            if (blocks.get(i).isTitle()
                    && blocks.get(i).signature() == blocks.get(title).signature()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a dateline, a credit or the buttons of an article's head stand before its text. */
    private boolean opened(int title, int prose) {
        for (int i = title + 1; i < prose; i++) {
            Block block = blocks.get(i);
            if (block.is(Kind.DATELINE)
                    || block.is(Kind.CREDIT)
                    || block.reason().equals("text size")
                    || block.reason().equals("byline")) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int from, int to, Kind kind) {
        for (int i = from + 1; i < to; i++) {
            if (blocks.get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }

    private int gapScore(int lastProse, int title) {
        int widest = 0;
        for (int i = lastProse + 1; i <= title; i++) {
            widest = Math.max(widest, blocks.get(i).gap());
        }
        return widest >= usualGap + 2 ? 2 : widest > usualGap + 0 && widest >= 2 ? 1 : 0;
    }

    private int endScore(int lastProse, int title) {
        int score = 0;
        for (int i = lastProse + 1; i < title; i++) {
            Block block = blocks.get(i);
            boolean strong =
                    block.is(Kind.RULE)
                            || block.is(Kind.DATELINE)
                            || ENDINGS.contains(block.reason());
            score = Math.max(score, strong ? 2 : block.is(Kind.FURNITURE) ? 1 : 0);
        }
        return score;
    }

    /** A headline none of whose words the article before it has speaks of something else. */
    private int namesScore(Span title) {
        int known = 0;
        int all = 0;
        Words line = Words.of(text, title);
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i) && line.at(i).length() >= LONG_WORD) {
                all++;
                known += words.contains(Overlap.stem(line.at(i))) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : known == 0 ? 1 : 2 * known >= all ? -1 : 0;
    }

    private void remember(Span span) {
        Words line = Words.of(text, span);
        for (int i = 0; i < line.size(); i++) {
            if (line.isWord(i) && line.at(i).length() >= LONG_WORD) {
                words.add(Overlap.stem(line.at(i)));
            }
        }
    }

    /** Where the new article begins: at its title, or at the date that stands over it. */
    private int cut(int lastProse, int title) {
        int cut = title;
        while (cut - 1 > lastProse && isHead(cut)) {
            cut--;
        }
        return cut;
    }

    private boolean isHead(int cut) {
        Block before = blocks.get(cut - 1);
        boolean head =
                before.is(Kind.DATELINE)
                        || before.is(Kind.CREDIT)
                        || before.reason().equals("section bar");
        return head && before.gap() >= blocks.get(cut).gap();
    }
}

package isnad.page;

import isnad.page.Block.Kind;
import isnad.page.Lines.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Labels the lines of a page: each by itself first, then lists and bullets by their neighbours. */
final class Labeller {
    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_TAG = 6;
    private static final int LOOK_AHEAD = 4;
    private static final String DASHES = "-\u2013\u2014\u00B7";

    private final LineReader reader;

    Labeller(LineReader reader) {
        this.reader = reader;
    }

    List<Block> label(String text, List<Line> lines) {
        List<Block> blocks = new ArrayList<>(lines.size());
        boolean tail = false;
        for (Line line : parted(text, lines)) {
            Block block = reader.read(text, line, tail);
            tail |= block.isProse();
            blocks.add(block);
        }
        return new Pass(text, blocks).run();
    }

    private List<Line> parted(String text, List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<Line> parted = new ArrayList<>(reader.parted(text, lines.getFirst()));
        parted.addAll(lines.subList(1, lines.size()));
        return parted;
    }

    /** One pass over a page's blocks; lives as long as the pass. */
    private static final class Pass {
        private final String text;
        private final List<Block> blocks;
        private final Map<Long, Integer> lastSeen = new HashMap<>();

        Pass(String text, List<Block> blocks) {
            this.text = text;
            this.blocks = blocks;
            for (int i = 0; i < blocks.size(); i++) {
                Integer before = lastSeen.put(blocks.get(i).signature(), i);
                if (before != null && isShortProse(blocks.get(i))) {
                    blocks.set(before, blocks.get(before).as(Kind.TITLE, ""));
                    blocks.set(i, blocks.get(i).as(Kind.TITLE, ""));
                }
            }
        }

        /** A line that comes twice is a headline, even one that begins with a verb. */
        private boolean isShortProse(Block block) {
            boolean few = block.isProse() && block.signature() != 0 && block.words() < 25;
            return few && text.charAt(block.span().end() - 1) != '.';
        }

        List<Block> run() {
            for (int i = 0; i < blocks.size(); ) {
                i = step(i);
            }
            return blocks;
        }

        private int step(int i) {
            Block block = blocks.get(i);
            if (block.is(Kind.LIST)) {
                return list(i);
            }
            return block.bullet() != 0 && block.isTitle() ? bullets(i) : i + 1;
        }

        private int list(int head) {
            Block heading = blocks.get(head);
            int usual = head + 1 < blocks.size() ? Math.max(1, blocks.get(head + 1).gap()) : 1;
            int at = head + 1;
            while (at < blocks.size()
                    && at <= head + LONGEST_LIST
                    && goesOn(at, heading, usual)
                    && !leavesList(head, at)) {
                drop(at, heading.reason());
                at++;
            }
            return at;
        }

        private boolean goesOn(int at, Block heading, int usual) {
            Block block = blocks.get(at);
            return switch (block.kind()) {
                case LIST, RULE -> false;
                case FURNITURE, CAPTION -> true;
                case PROSE -> block.bullet() != 0 && block.words() < 30;
                case TITLE, CREDIT, DATELINE ->
                        block.gap() <= usual + 1 && fits(block, heading) && !opensArticle(at);
            };
        }

        /** Whether a line stands apart from the list's own and opens a paragraph. */
        private boolean leavesList(int head, int at) {
            Block block = blocks.get(at);
            if (!block.isTitle() || isNext(head, at)) {
                return block.isTitle();
            }
            if (at < head + 2) {
                return false;
            }
            boolean unlike = blocks.get(head + 1).bullet() != 0 && block.bullet() == 0;
            boolean apart =
                    block.gap()
                            > (at == head + 2
                                    ? blocks.get(head + 1).gap()
                                    : blocks.get(head + 2).gap());
            boolean opens = at + 1 < blocks.size() && blocks.get(at + 1).isProse();
            return block.gap() > 0 && (unlike || apart && opens);
        }

        /**
         * Whether a title stands nearer to the paragraph behind it than to the list's heading, or
         * opens the article that the heading announces.
         */
        private boolean isNext(int head, int at) {
            int behind = at + 1;
            while (behind < blocks.size() && blocks.get(behind).is(Kind.CAPTION)) {
                behind++;
            }
            boolean opens = behind < blocks.size() && blocks.get(behind).isProse();
            boolean announced = at == head + 1 && blocks.get(head).reason().equals("next article");
            return opens && (announced || blocks.get(at).gap() > blocks.get(behind).gap());
        }

        private static boolean fits(Block block, Block heading) {
            return !heading.reason().equals("tags") || block.words() <= LONGEST_TAG;
        }

        /**
         * Whether this line comes again soon with a paragraph near, or a dateline and a paragraph
         * follow.
         */
        private boolean opensArticle(int at) {
            int again = lastSeen.getOrDefault(blocks.get(at).signature(), at);
            if (blocks.get(at).isTitle() && again > at && again <= at + 8 && proseNear(again)) {
                return true;
            }
            return blocks.get(at).isTitle() && datelineThenProse(at + 1);
        }

        private boolean proseNear(int from) {
            for (int i = from + 1; i < blocks.size() && i <= from + LOOK_AHEAD; i++) {
                if (blocks.get(i).isProse()) {
                    return true;
                }
            }
            return false;
        }

        private boolean datelineThenProse(int from) {
            boolean dated = false;
            boolean titled = false;
            for (int i = from; i < blocks.size() && i <= from + LOOK_AHEAD; i++) {
                Block block = blocks.get(i);
                if (block.isProse() || block.isTitle() && (titled || !dated)) {
                    return dated && block.isProse();
                }
                titled |= block.isTitle();
                dated |= block.is(Kind.DATELINE) || block.is(Kind.CREDIT);
            }
            return false;
        }

        private int bullets(int start) {
            int end = start + 1;
            while (end < blocks.size() && belongs(end)) {
                end++;
            }
            boolean body = isBody(start, end);
            for (int i = start; i < end; i++) {
                if (body) {
                    blocks.set(i, blocks.get(i).as(Kind.PROSE, ""));
                } else {
                    drop(i, "related");
                }
            }
            return end;
        }

        /** Whether this line goes on with the bullets: one more, or what a bullet's colon opens. */
        private boolean belongs(int at) {
            Block block = blocks.get(at);
            Block before = blocks.get(at - 1);
            boolean more =
                    block.bullet() != 0 && block.isTitle() && block.gap() <= before.gap() + 1;
            boolean rest = block.gap() == 0 && (before.colon() || block.indent() > before.indent());
            return more || rest && block.words() < 30;
        }

        /**
         * Bullets that a colon opens, and dashes with a paragraph behind them, are the writer's
         * own.
         */
        private boolean isBody(int start, int end) {
            if (start > 0
                    && blocks.get(start - 1).colon()
                    && !blocks.get(start - 1).is(Kind.LIST)) {
                return true;
            }
            boolean dash = DASHES.indexOf(blocks.get(start).bullet()) >= 0;
            return dash && (end - start == 1 || proseNear(end - 1)) && start > 0;
        }

        private void drop(int at, String reason) {
            Block block = blocks.get(at);
            if (!block.is(Kind.FURNITURE) && !block.is(Kind.CAPTION)) {
                blocks.set(at, block.as(Kind.FURNITURE, reason));
            }
        }
    }
}

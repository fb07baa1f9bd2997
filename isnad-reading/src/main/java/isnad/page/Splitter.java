package isnad.page;

import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.page.Block.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the blocks of a page into those of its articles, by signs that add up: those of the layout
 * (blank lines, furniture, a repeated title, a dateline under it) and those of the words ({@link
 * Novelty}).
 */
final class Splitter {
    /** So much must signs come to, where words alone speak: about 30 to 1 for another story. */
    private static final double ENOUGH = 3.4;

    /** What one sign of the layout weighs against the words. */
    private static final double SIGN = 1.6;

    /** An article without a headline begins behind so many words at least. */
    private static final int TOLD = 25;

    /** What a dateline, or place and agency at the head of a paragraph, weigh. */
    private static final int LEAD = 3;

    private static final int LOOK_AHEAD = 8;
    private static final int SIGNATURE = 4;
    private static final Set<String> ENDINGS =
            Set.of("comments", "share", "copyright", "print", "counter", "subscription");
    private static final Set<String> JOINTS = Set.of("next article", "end mark");

    private final Lexicon lexicon;
    private final LeadReader leads;

    Splitter(Lexicon lexicon, LeadReader leads) {
        this.lexicon = lexicon;
        this.leads = leads;
    }

    /** The blocks of each article, in the order of the page. */
    List<List<Block>> split(String text, List<Block> blocks) {
        List<List<Block>> parts = new Pass(text, blocks, ENOUGH).run();
        // Where two articles stand on one page, a third is likelier than it was.
        return parts.size() == 1 ? parts : new Pass(text, blocks, ENOUGH - SIGN).run();
    }

    /** One pass over a page's blocks; lives as long as the pass. */
    private final class Pass {
        private final String text;
        private final List<Block> blocks;
        private final int usualGap;
        private final Novelty novelty;
        private final Set<Long> seen = new HashSet<>();
        private final Heads heads;
        private final double bar;
        private int told;

        Pass(String text, List<Block> blocks, double bar) {
            this.bar = bar;
            this.text = text;
            this.blocks = blocks;
            this.usualGap = usualGap(blocks);
            this.novelty = new Novelty(lexicon, text);
            this.heads = new Heads(blocks);
        }

        List<List<Block>> run() {
            List<List<Block>> parts = new ArrayList<>();
            int start = 0;
            int lastProse = -1;
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (lastProse >= start && begins(lastProse, i)) {
                    int cut = heads.cut(start, lastProse, i);
                    parts.add(blocks.subList(start, cut));
                    start = cut;
                    novelty.clear();
                    seen.clear();
                    told = 0;
                }
                if (block.isTitle()) {
                    seen.add(block.signature());
                }
                if (block.isProse()) {
                    lastProse = i;
                    told += block.words();
                    novelty.add(block.span());
                }
            }
            parts.add(blocks.subList(start, blocks.size()));
            return parts;
        }

        private boolean begins(int lastProse, int at) {
            Block block = blocks.get(at);
            if (block.isTitle()) {
                return isTitle(at) && title(lastProse, at) >= bar;
            }
            return block.isProse() && untitled(lastProse, at) >= bar;
        }

        /** A line that ends like a sentence, or opens what follows, is no headline. */
        private boolean isTitle(int at) {
            Block block = blocks.get(at);
            char last = text.charAt(block.span().end() - 1);
            return !block.colon() && last != '.' && !seen.contains(block.signature());
        }

        private double title(int lastProse, int title) {
            int prose = proseBehind(title);
            if (prose < 0) {
                return 0;
            }
            int signs = repeats(title, prose) ? 3 : 0;
            signs += heads.opened(title, prose) || isLead(prose) ? LEAD : 0;
            signs += has(title, prose, Kind.CAPTION) ? 1 : 0;
            signs += gap(lastProse, title) + end(lastProse, title);
            return SIGN * signs + novelty.score(blocks.get(title).span(), lead(prose));
        }

        /** A paragraph that opens with place and agency, apart from the one before. */
        private double untitled(int lastProse, int prose) {
            int signs = gap(lastProse, prose) + end(lastProse, prose);
            if (signs == 0 || told < TOLD || titles(lastProse, prose) > 0 || !isLead(prose)) {
                return 0;
            }
            return SIGN * (signs + LEAD) + novelty.score(null, lead(prose));
        }

        private boolean isLead(int prose) {
            Span span = blocks.get(prose).span();
            return told(span).start() > span.start();
        }

        /** A paragraph without the place and agency at its head. */
        private Span told(Span paragraph) {
            Words words = Words.of(text, paragraph);
            LeadReader.Lead lead = leads.read(words);
            return lead == null
                    ? paragraph
                    : new Span(words.span(lead.end()).start(), paragraph.end());
        }

        private int titles(int from, int to) {
            int titles = 0;
            for (int i = from + 1; i < to; i++) {
                titles += blocks.get(i).isTitle() ? 1 : 0;
            }
            return titles;
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

        /** The first paragraphs from here on, up to the next title. */
        private List<Span> lead(int prose) {
            List<Span> lead = new ArrayList<>();
            for (int i = prose; i < blocks.size() && lead.size() < 2; i++) {
                if (blocks.get(i).isTitle()) {
                    break;
                }
                if (blocks.get(i).isProse()) {
                    lead.add(told(blocks.get(i).span()));
                }
            }
            return lead;
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

        private boolean has(int from, int to, Kind kind) {
            for (int i = from + 1; i < to; i++) {
                if (blocks.get(i).is(kind)) {
                    return true;
                }
            }
            return false;
        }

        private int gap(int lastProse, int head) {
            int widest = 0;
            for (int i = lastProse + 1; i <= head; i++) {
                widest = Math.max(widest, blocks.get(i).gap());
            }
            return widest >= usualGap + 2 ? 2 : widest > usualGap ? 1 : 0;
        }

        private int end(int lastProse, int head) {
            int score = 0;
            for (int i = lastProse + 1; i < head; i++) {
                Block block = blocks.get(i);
                boolean signed = block.isTitle() && block.words() <= SIGNATURE && isSigned(block);
                score = Math.max(score, signed ? 2 : end(block));
            }
            return score;
        }

        private boolean isSigned(Block block) {
            return leads.isPlaceLine(Words.of(text, block.span()));
        }

        private int end(Block block) {
            if (JOINTS.contains(block.reason())) {
                return 3;
            }
            boolean strong =
                    block.is(Kind.RULE)
                            || block.is(Kind.DATELINE)
                            || ENDINGS.contains(block.reason());
            return strong ? 2 : block.is(Kind.FURNITURE) ? 1 : 0;
        }
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
}

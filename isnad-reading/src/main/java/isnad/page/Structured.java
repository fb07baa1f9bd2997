package isnad.page;

import isnad.model.Piece;
import isnad.model.Region;
import isnad.model.Region.Role;
import isnad.page.Block.Kind;
import isnad.page.Lines.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Labels the lines of an article whose page's structure tells what they are. Structure goes before
 * words: words are asked only about lines in no region, and for dates and credits.
 */
final class Structured {
    /** The reason of the block that the structure calls the headline. */
    static final String HEADLINE = "headline";

    private static final String RELATED = "related";
    private static final String REPEATED = "repeated";

    /** A shorter line may be said twice. */
    private static final int LONG = 60;

    /** A label of so many words may be a sub-heading. */
    private static final int LABEL = 3;

    private final Labeller labeller;

    Structured(Labeller labeller) {
        this.labeller = labeller;
    }

    List<Block> label(String text, Piece piece) {
        List<Line> lines = Lines.of(text, piece.span());
        List<Block> words = labeller.label(text, lines);
        List<Block> blocks = new ArrayList<>(words);
        BitSet doubtful = new BitSet();
        int next = 0;
        List<Region> regions = piece.regions();
        for (int i = 0; i < blocks.size(); i++) {
            int start = blocks.get(i).span().start();
            while (next < regions.size() && regions.get(next).span().end() <= start) {
                next++;
            }
            boolean told = next < regions.size() && regions.get(next).span().contains(start);
            Region region = told ? regions.get(next) : null;
            blocks.set(i, region == null ? blocks.get(i) : told(blocks.get(i), region));
            doubtful.set(
                    i, region != null && region.role() == Role.BODY && isFurniture(words.get(i)));
        }
        believe(words, blocks, doubtful);
        repeats(text, blocks);
        return blocks;
    }

    private static boolean isFurniture(Block block) {
        return block.is(Kind.FURNITURE) || block.is(Kind.LIST);
    }

    /**
     * Lines of the body that their words call furniture are that before its first paragraph and
     * behind its last one, where markup is careless («المصدر: وكالات», «مواضيع أخرى»), and where
     * they point elsewhere («اقرأ أيضا: …»).
     */
    private static void believe(List<Block> words, List<Block> blocks, BitSet doubtful) {
        int first = 0;
        while (first < blocks.size() && !isSure(blocks, doubtful, first)) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last >= 0 && !isSure(blocks, doubtful, last)) {
            last--;
        }
        for (int i = doubtful.nextSetBit(0); i >= 0; i = doubtful.nextSetBit(i + 1)) {
            Block told = words.get(i);
            boolean outside = i < first || i > last;
            boolean points =
                    told.reason().equals(RELATED) && (told.words() > LABEL || leads(blocks, i));
            if (first <= last && (outside || points)) {
                blocks.set(i, told.as(Kind.FURNITURE, told.reason()));
            }
        }
    }

    /** Whether furniture follows. */
    private static boolean leads(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1).is(Kind.FURNITURE);
    }

    /** A long line again, as in a copy for narrow screens. */
    private static void repeats(String text, List<Block> blocks) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean prose = block.isProse() && block.span().length() >= LONG;
            if (prose && !said.add(block.span().of(text))) {
                blocks.set(i, block.as(Kind.FURNITURE, REPEATED));
            }
        }
    }

    private static boolean isSure(List<Block> blocks, BitSet doubtful, int at) {
        return blocks.get(at).isProse() && !doubtful.get(at);
    }

    private static Block told(Block block, Region region) {
        return switch (region.role()) {
            case HEADLINE -> block.as(Kind.TITLE, HEADLINE);
            case DECK -> block.as(Kind.FURNITURE, "deck");
            case BYLINE -> block.as(Kind.CREDIT, "byline");
            case DATELINE -> dated(block);
            case BODY -> body(block);
            case CAPTION -> block.as(Kind.CAPTION, "caption");
            case FURNITURE -> block.as(Kind.FURNITURE, region.reason());
        };
    }

    private static Block dated(Block block) {
        return block.dateline() == null ? block.as(Kind.FURNITURE, "dateline") : block;
    }

    /** Words may call a line of the body a sub-heading, a caption or a credit, not furniture. */
    private static Block body(Block block) {
        return switch (block.kind()) {
            case PROSE, TITLE, CAPTION, DATELINE, CREDIT -> block;
            case LIST, RULE, FURNITURE -> block.as(Kind.PROSE, "");
        };
    }

    /** The index of the block that the structure calls the headline, or -1. */
    static int headline(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isTitle() && blocks.get(i).reason().equals(HEADLINE)) {
                return i;
            }
        }
        return -1;
    }
}

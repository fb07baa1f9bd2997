package isnad.page;

import isnad.model.Piece;
import isnad.model.Region;
import isnad.page.Block.Kind;
import isnad.page.Lines.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the lines of an article whose page's structure tells what they are. Structure goes before
 * words: words are asked only about lines in no region, and for dates and credits.
 */
final class Structured {
    /** The reason of the block that the structure calls the headline. */
    static final String HEADLINE = "headline";

    private final Labeller labeller;

    Structured(Labeller labeller) {
        this.labeller = labeller;
    }

    List<Block> label(String text, Piece piece) {
        List<Line> lines = Lines.of(text, piece.span());
        List<Block> blocks = new ArrayList<>(labeller.label(text, lines));
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
        }
        return blocks;
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

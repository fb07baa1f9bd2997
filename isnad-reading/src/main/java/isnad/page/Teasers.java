package isnad.page;

import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.page.Novelty.Opening;
import java.util.List;

/** Finds the first sentences of other stories that stand as paragraphs at an article's end. */
final class Teasers {
    /** So many cut off with dots, one behind the other, begin other stories. */
    private static final int CUT_OFF = 2;

    /** So many whole sentences in a row may. */
    private static final int FEWEST = 4;

    private static final int LONGEST = 70;
    private static final int SHORTEST = 6;

    /** A body's paragraph is at least so new to what stands before it, in the log-odds' mean. */
    private static final double USUAL = -2;

    /**
     * So far must the sentences come to lie above the usual, taken together. Of 826 pages of CNN in
     * the ANT corpus that end in such a row 572 reach it, and of 28,000 of other outlets six.
     */
    private static final double ENOUGH = 6;

    /** Of the sentences this part begins with a verb, as news does. */
    private static final double VERBS = 0.4;

    private final Lexicon lexicon;

    Teasers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The index of the first block behind which other stories begin, or the number of blocks. */
    int first(String text, List<Block> blocks) {
        int cut = cutOff(text, blocks);
        return cut < blocks.size() ? cut : whole(text, blocks);
    }

    private static int cutOff(String text, List<Block> blocks) {
        int first = blocks.size();
        int teasers = 0;
        for (int i = blocks.size() - 1; i >= 0 && !isTold(text, blocks.get(i)); i--) {
            first = i;
            teasers += blocks.get(i).isProse() ? 1 : 0;
        }
        return teasers >= CUT_OFF && first > 0 ? first : blocks.size();
    }

    /** Whether a paragraph says its last sentence to the end. */
    private static boolean isTold(String text, Block block) {
        int end = block.span().end();
        boolean dots = text.charAt(end - 1) == '\u2026' || text.startsWith("..", end - 2);
        return block.isProse() && !dots;
    }

    private int whole(String text, List<Block> blocks) {
        Novelty novelty = new Novelty(lexicon, text);
        int last = last(blocks);
        int first = last + 1;
        while (first > 0 && isAlone(novelty, text, blocks.get(first - 1))) {
            first--;
        }
        if (last - first + 1 < FEWEST || !remember(novelty, blocks.subList(0, first))) {
            return blocks.size();
        }
        return best(novelty, blocks, first, last);
    }

    private static int last(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && !blocks.get(last).isProse()) {
            last--;
        }
        return last;
    }

    private static boolean remember(Novelty novelty, List<Block> body) {
        boolean any = false;
        for (Block block : body) {
            if (block.isProse()) {
                novelty.add(block.span());
                any = true;
            }
        }
        return any;
    }

    /** One whole sentence that no conjunction joins to the paragraph before. */
    private static boolean isAlone(Novelty novelty, String text, Block block) {
        return block.isProse()
                && block.bullet() == 0
                && block.words() >= SHORTEST
                && block.words() <= LONGEST
                && novelty.opening(block.span()) != Opening.JOINED
                && !hasStop(text, block.span());
    }

    private static boolean hasStop(String text, Span span) {
        for (int i = span.start() + 3; i < span.end() - 1; i++) {
            if (text.charAt(i) == '.'
                    && Character.isWhitespace(text.charAt(i + 1))
                    && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i - 3))) {
                return true;
            }
        }
        return false;
    }

    /** Where what follows lies farthest above the usual, if far enough; from the end backwards. */
    private static int best(Novelty novelty, List<Block> blocks, int first, int last) {
        int best = blocks.size();
        double most = ENOUGH;
        double sum = 0;
        int verbs = 0;
        for (int i = last; i >= first; i--) {
            Span span = blocks.get(i).span();
            sum += novelty.score(null, List.of(span)) - USUAL;
            verbs += novelty.opening(span) == Opening.VERB ? 1 : 0;
            int count = last - i + 1;
            if (count >= FEWEST && sum >= most && verbs >= VERBS * count) {
                most = sum;
                best = i;
            }
        }
        return best;
    }
}

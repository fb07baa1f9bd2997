package isnad.page;

import isnad.lexicon.Letters;
import isnad.model.Span;
import isnad.page.Block.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds the headline among the blocks of one article; its repeats are known by it. */
final class Headlines {
    private static final int FULL = 4;

    private final String text;
    private final List<Block> blocks;
    private final Map<Long, Integer> titles = new HashMap<>();
    private final int firstProse;
    private final int lastProse;

    Headlines(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        blocks.stream()
                .filter(Block::isTitle)
                .forEach(title -> titles.merge(title.signature(), 1, Integer::sum));
        this.firstProse =
                indices().filter(i -> blocks.get(i).isProse()).findFirst().orElse(blocks.size());
        this.lastProse = indices().filter(i -> blocks.get(i).isProse()).reduce(-1, (a, b) -> b);
    }

    private IntStream indices() {
        return IntStream.range(0, blocks.size());
    }

    int firstProse() {
        return firstProse;
    }

    int lastProse() {
        return lastProse;
    }

    /** The index of the headline's block, or -1. */
    int find() {
        int before = find(0, firstProse);
        return before >= 0 || lastProse < 0 ? before : after();
    }

    private int find(int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            if (blocks.get(i).isTitle() && (best < 0 || better(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean better(int at, int best) {
        return rank(at) > rank(best);
    }

    private int rank(int at) {
        int full = blocks.get(at).words() >= FULL ? 1 : 0;
        return full + (full > 0 && repeats(at) ? 2 : 0);
    }

    private boolean repeats(int at) {
        return titles.getOrDefault(blocks.get(at).signature(), 0) > 1;
    }

    /** A headline behind the body: repeated, or before a dateline, or in the body's own words. */
    private int after() {
        int best = find(lastProse + 1, blocks.size());
        return best >= 0 && (repeats(best) || dated(best) || echoes(best)) ? best : -1;
    }

    private boolean dated(int at) {
        return at + 1 < blocks.size()
                && blocks.get(at).words() >= FULL
                && (blocks.get(at + 1).is(Kind.DATELINE) || blocks.get(at + 1).is(Kind.CREDIT));
    }

    private boolean echoes(int at) {
        if (blocks.get(at).words() < FULL || firstProse > lastProse) {
            return false;
        }
        Overlap body = new Overlap();
        body.add(Words.of(text, blocks.get(firstProse).span()));
        return body.share(Words.of(text, blocks.get(at).span())) >= 0.5;
    }

    /** Whether a short line says the headline again, whole or in part. */
    boolean isRepeat(Span line, Span headline) {
        if (Math.max(line.length(), headline.length()) > Words.LIMIT) {
            return false;
        }
        String mine = letters(line);
        String head = letters(headline);
        int shorter = Math.min(mine.length(), head.length());
        return shorter >= 12 && (head.contains(mine) || mine.contains(head)) || mine.equals(head);
    }

    private String letters(Span span) {
        var out = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            char c = Letters.fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}

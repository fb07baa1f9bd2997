package isnad.page;

import isnad.lexicon.Letters;
import isnad.model.Span;
import isnad.page.Block.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the headline among the blocks of one article; its repeats are known by it. */
final class Headlines {
    private static final int FULL = 4;

    /** So many paragraphs are the body's head. */
    private static final int LEAD = 2;

    private static final int PARAGRAPH = 10;

    /** A deck is longer than its headline by more words than these. */
    private static final int LONGER = 3;

    /** A headline shares this part of its words with the body's head. */
    private static final double TOLD = 0.25;

    /** A repeat may add so many letters: the name of the page or of its section. */
    private static final int NAME = 40;

    private static final String BARS = "|-\u2013\u2014\u00BB\u00B7\u2022:";

    private final String text;
    private final List<Block> blocks;
    private final Map<Long, Integer> titles = new HashMap<>();
    private final int firstProse;
    private final int lastProse;
    private final Overlap lead;

    Headlines(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        blocks.stream()
                .filter(Block::isTitle)
                .forEach(title -> titles.merge(title.signature(), 1, Integer::sum));
        this.firstProse =
                indices().filter(i -> blocks.get(i).isProse()).findFirst().orElse(blocks.size());
        this.lastProse = indices().filter(i -> blocks.get(i).isProse()).reduce(-1, (a, b) -> b);
        this.lead = lead();
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
        int before = bare(told(find(0, firstProse)));
        return before >= 0 || lastProse < 0 ? before : after();
    }

    private int find(int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            if (blocks.get(i).isTitle() && (best < 0 || rank(i) > rank(best))) {
                best = i;
            }
        }
        return best;
    }

    private int rank(int at) {
        int full = isFull(at) ? 1 : 0;
        return full + (full > 0 && repeats(at) ? 2 : 0);
    }

    private boolean isFull(int at) {
        return blocks.get(at).words() >= FULL && isArabic(blocks.get(at).span());
    }

    private boolean isArabic(Span span) {
        int arabic = 0;
        int latin = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            arabic += Letters.isArabic(c) ? 1 : 0;
            latin += Character.isLetter(c) && !Letters.isArabic(c) ? 1 : 0;
        }
        return arabic >= latin;
    }

    /**
     * The first of the titles from here on that speaks of what the body's head speaks of: a
     * masthead, a breadcrumb or the page's own slogan does not.
     */
    private int told(int best) {
        if (best < 0 || repeats(best) || isStamped(best) || lead.share(words(best)) > TOLD) {
            return best;
        }
        int told = later(best, this::isTold);
        if (told < 0 && lead.known(words(best)) == 0) {
            told = later(best, i -> lead.known(words(i)) > 0);
            told = told < 0 ? later(best, this::isStamped) : told;
        }
        return told < 0 ? best : told;
    }

    /** Whether the date of publication or the writer's name stands right under a title. */
    private boolean isStamped(int at) {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        Dateline date = blocks.get(at + 1).dateline();
        return date != null && date.rank() == Dateline.Rank.LABELLED
                || blocks.get(at + 1).reason().equals("byline");
    }

    private int later(int best, IntPredicate fits) {
        return IntStream.range(best + 1, firstProse)
                .filter(i -> blocks.get(i).isTitle() && isFull(i) && !isDeck(best, i))
                .filter(fits)
                .findFirst()
                .orElse(-1);
    }

    private boolean isTold(int at) {
        Words words = words(at);
        return lead.share(words) > TOLD && lead.known(words) >= 2;
    }

    /** A longer line right under the headline says more of the story than the headline does. */
    private boolean isDeck(int headline, int at) {
        int gap = at == headline + 1 ? blocks.get(at).gap() : 2;
        return (gap == 0 || gap == 1 && lead.known(words(headline)) > 0)
                && blocks.get(at).words() > blocks.get(headline).words() + LONGER;
    }

    /** The same headline without the page's name behind a bar, where it comes again so. */
    private int bare(int best) {
        for (int i = best + 1; best >= 0 && i < firstProse; i++) {
            if (blocks.get(i).isTitle() && isFull(i) && isHead(blocks.get(i).span(), best)) {
                return i;
            }
        }
        return best;
    }

    private boolean isHead(Span line, int best) {
        Span head = blocks.get(best).span();
        int end = head.start() + line.length();
        return end < head.end()
                && text.regionMatches(head.start(), text, line.start(), line.length())
                && BARS.indexOf(text.charAt(Lines.trim(text, end, head.end()).start())) >= 0;
    }

    private Words words(int at) {
        return Words.of(text, blocks.get(at).span());
    }

    /** The words of the first paragraphs. */
    private Overlap lead() {
        var out = new Overlap();
        indices()
                .filter(i -> blocks.get(i).isProse() && blocks.get(i).words() >= PARAGRAPH)
                .limit(LEAD)
                .forEach(i -> out.add(words(i)));
        return out;
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
        boolean within = head.contains(mine) || mine.contains(head);
        return shorter >= 12 && within && mine.length() <= head.length() + NAME
                || mine.equals(head);
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

package isnad.copies;

import isnad.lexicon.Letters;
import java.util.Arrays;

/**
 * Reads texts into the numbers of their words. A word is a run of letters; vowels and invisible
 * characters count nowhere. A number is a run of digits with marks inside: 3,5 and 04:12 are one.
 * Not thread-safe.
 */
final class WordReader {
    /** Of longer texts the rest is not compared; only whether it is the same. */
    static final int MOST_WORDS = 50_000;

    private static final int LONGEST_WORD = 64;
    private static final String INSIDE_NUMBERS = ".,:/\u066B\u066C";

    private final Vocabulary vocabulary;
    private final DataWords data = DataWords.load();

    private int[] codes = new int[1024];
    private int count;
    private int flags;
    private long digest;

    WordReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Words read(String text) {
        count = 0;
        flags = Words.PARAGRAPH;
        digest = Hashes.SEED;
        for (int at = 0; at < text.length(); ) {
            at = step(text, at);
        }
        return new Words(Arrays.copyOf(codes, Math.min(count, MOST_WORDS)));
    }

    /** Of the text read last: equal where all of its folded words are. */
    long digest() {
        return Hashes.mix(digest + count);
    }

    private int step(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return word(text, at);
        }
        if (Character.isDigit(c)) {
            return number(text, at);
        }
        mark(c);
        return at + 1;
    }

    private void mark(char c) {
        switch (c) {
            case '\n', '\r' -> flags = Words.PARAGRAPH;
            case '\u00AB', '\u201C', '\u201E' -> flags |= Words.QUOTED;
            case '\u00BB', '\u201D' -> flags &= ~Words.QUOTED;
            case '"' -> flags ^= Words.QUOTED;
            default -> {
                // joins or parts words, and says nothing more
            }
        }
    }

    private int word(String text, int from) {
        long written = 0;
        long folded = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            char plain = Letters.fold(c);
            if (plain != Letters.DROPPED) {
                if (!Character.isLetter(c)) {
                    break;
                }
                folded = Hashes.step(folded, plain);
            }
            written = Hashes.step(written, c);
        }
        if (folded != 0) {
            add(text, from, at, written, folded, false);
        }
        return at;
    }

    private int number(String text, int from) {
        long written = 0;
        long folded = 0;
        int at = from;
        for (; at < text.length() && isInNumber(text, at); at++) {
            char c = text.charAt(at);
            written = Hashes.step(written, c);
            folded = Hashes.step(folded, INSIDE_NUMBERS.indexOf(c) < 0 ? Letters.fold(c) : '.');
        }
        add(text, from, at, written, folded, true);
        return at;
    }

    private static boolean isInNumber(String text, int at) {
        return Character.isDigit(text.charAt(at))
                || INSIDE_NUMBERS.indexOf(text.charAt(at)) >= 0
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1));
    }

    private void add(String text, int from, int to, long written, long folded, boolean number) {
        long hash = Hashes.mix(folded);
        digest = Hashes.join(digest, hash);
        if (count < MOST_WORDS) {
            if (count == codes.length) {
                codes = Arrays.copyOf(codes, count * 2);
            }
            codes[count] = id(text, from, to, Hashes.mix(written), hash, number) | flags;
        }
        count++;
        flags &= ~Words.PARAGRAPH;
    }

    private int id(String text, int from, int to, long written, long folded, boolean number) {
        int known = vocabulary.find(written);
        if (known >= 0) {
            return known;
        }
        String word = text.substring(from, Math.min(to, from + LONGEST_WORD));
        byte kind = number ? Vocabulary.NUMBER : data.kind(word);
        return vocabulary.add(written, folded, kind, word);
    }
}

package isnad.page;

import isnad.page.Block.Kind;
import isnad.page.LineReader.Label;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads captions: a short line that ends in the credit of its picture. */
final class Captions {
    private static final int MOST_WORDS = 32;

    /** A longer line with a full stop behind the bracket is a sentence with its source. */
    private static final int SENTENCE = 12;

    private static final Set<Furniture.Kind> CREDIT = EnumSet.of(Furniture.Kind.CREDIT);

    private final Furniture furniture;
    private final Outlets outlets;

    Captions(Furniture furniture, Outlets outlets) {
        this.furniture = furniture;
        this.outlets = outlets;
    }

    @Nullable Label read(Words words) {
        if (words.count() > MOST_WORDS) {
            return null;
        }
        if (words.isMark(0, "\u00A9")) {
            return new Label(Kind.CAPTION, "picture credit");
        }
        int close = lastBracket(words);
        if (close >= 0 && close + 1 < words.size() && words.count() > SENTENCE) {
            return null;
        }
        int open = close < 0 ? -1 : opening(words, close);
        if (open < 0 || hasStop(words, open) || !isCredit(words, open + 1, close)) {
            return null;
        }
        return words.count(0, open) == 0
                ? new Label(Kind.CREDIT, "source credit")
                : new Label(Kind.CAPTION, "picture credit");
    }

    private static int lastBracket(Words words) {
        int last = words.size() - 1;
        while (last > 0 && words.isMark(last, ".\u060C")) {
            last--;
        }
        return words.isMark(last, ")]") ? last : -1;
    }

    private static int opening(Words words, int close) {
        int at = close - 1;
        while (at >= 0 && !words.isMark(at, "([")) {
            at--;
        }
        return at;
    }

    /** Whether a full stop stands before the bracket: then it is a paragraph with its source. */
    private static boolean hasStop(Words words, int open) {
        for (int i = 0; i < open; i++) {
            if (words.isMark(i, ".\u061F!") && !isInitial(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(Words words, int stop) {
        return stop > 0 && words.isWord(stop - 1) && words.at(stop - 1).length() <= 2;
    }

    private boolean isCredit(Words words, int from, int to) {
        if (isWhole(words, from, to)) {
            return true;
        }
        for (int i = to - 1; i > from; i--) {
            if (words.isMark(i, "/-\u2013|:\u060C,") && isWhole(words, i + 1, to)) {
                return true;
            }
        }
        return words.isMark(from) || isWhole(words, from, firstMark(words, from, to));
    }

    private static int firstMark(Words words, int from, int to) {
        int at = from;
        while (at < to && !words.isMark(at, "/-\u2013|:\u060C,")) {
            at++;
        }
        return at;
    }

    private boolean isWhole(Words words, int from, int to) {
        int at = words.skipMarks(from);
        Furniture.Match match = at < to ? furniture.match(words, at, CREDIT) : null;
        return match != null && words.skipMarks(match.end()) >= to
                || at < to && outlets.known(words, at, to) != null;
    }
}

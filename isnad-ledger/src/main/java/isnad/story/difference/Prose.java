package isnad.story.difference;

import isnad.model.Span;
import isnad.text.Sentence;
import isnad.text.Token;
import isnad.text.Token.Kind;
import isnad.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as words alone, with where they stand and which stand in short quotations.
 *
 * @param text the sentence
 * @param offset of its first unit in the page or article
 * @param words without marks; never empty
 * @param quoted for each word the first word of the quotation around it, or -1
 * @param forms of each word, by which it is compared
 */
record Prose(String text, int offset, Sentence words, int[] quoted, List<WordForm> forms) {
    /** Longer sentences are cut: hostile text must stay cheap to align. */
    private static final int MOST_WORDS = 160;

    /** The words of {@code text}; null where it has none. */
    static @Nullable Prose of(Tokenizer tokenizer, String text, int offset) {
        List<Token> words = new ArrayList<>();
        List<Integer> quoted = new ArrayList<>();
        int open = -1;
        for (Token token : tokenizer.tokens(text, new Span(0, text.length()))) {
            if (token.kind() == Kind.QUOTE_OPEN) {
                open = words.size();
            } else if (token.kind() == Kind.QUOTE_CLOSE) {
                for (int i = Math.max(open, 0); i < words.size() && open >= 0; i++) {
                    quoted.set(i, open);
                }
                open = -1;
            } else if (isWord(token) && words.size() < MOST_WORDS) {
                words.add(token);
                quoted.add(-1);
            }
        }
        return words.isEmpty()
                ? null
                : new Prose(
                        text,
                        offset,
                        new Sentence(new Span(0, text.length()), words, 0, true),
                        quoted.stream().mapToInt(Integer::intValue).toArray(),
                        words.stream().map(WordForm::of).toList());
    }

    /** A letter alone is a proclitic that quotation marks cut off («لـ"تأسيس"»). */
    private static boolean isWord(Token token) {
        return token.kind() == Kind.NUMBER || token.isWord() && token.folded().length() > 1;
    }

    int size() {
        return words.size();
    }

    WordForm form(int at) {
        return forms.get(at);
    }

    Token word(int at) {
        return words.token(at);
    }

    /** Where words stand in the page or article. */
    Span span(int from, int to) {
        Span inside = words.span(from, to);
        return new Span(offset + inside.start(), offset + inside.end());
    }

    String words(int from, int to) {
        return words.span(from, to).of(text);
    }

    /** Whether exactly these words stand in quotation marks. */
    boolean isQuoted(int from, int to) {
        return quoted[from] == from
                && quoted[to - 1] == from
                && (to == size() || quoted[to] != from);
    }

    /** Whether none of these words stands in quotation marks. */
    boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (quoted[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Words with the marks around them, for readings that differ in the marks. */
    String marked(int from, int to) {
        Span inside = words.span(from, to);
        return text.substring(
                Math.max(0, inside.start() - 1), Math.min(text.length(), inside.end() + 1));
    }
}

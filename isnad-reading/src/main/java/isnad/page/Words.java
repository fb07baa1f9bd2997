package isnad.page;

import isnad.lexicon.Letters;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The words, numbers and marks at the head of a line, folded, with offsets into the page. */
final class Words {
    /** Lines are read this far; what is longer is a paragraph anyway. */
    static final int LIMIT = 700;

    private static final char WORD = 'w';
    private static final char NUMBER = 'n';
    private static final char MARK = 'm';
    private static final char TATWEEL = '\u0640';

    private final List<String> folded = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder kinds = new StringBuilder();
    private final boolean complete;
    private final Span line;

    private Words(Span line) {
        this.line = line;
        this.complete = line.length() <= LIMIT;
    }

    static Words of(String text, Span line) {
        var words = new Words(line);
        int end = Math.min(line.end(), line.start() + LIMIT);
        for (int at = line.start(); at < end; ) {
            at = words.read(text, at, end);
        }
        return words;
    }

    /** Words of a form or a name by themselves. */
    static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private int read(String text, int at, int end) {
        char c = text.charAt(at);
        if (Character.isLetter(c) && c != TATWEEL) {
            return add(text, at, run(text, at, end, false), WORD);
        }
        if (Character.isDigit(c)) {
            return add(text, at, run(text, at, end, true), NUMBER);
        }
        return c == TATWEEL || !isBlank(c) ? add(text, at, at + 1, MARK) : at + 1;
    }

    private static int run(String text, int from, int end, boolean digits) {
        int at = from + 1;
        while (at < end && goesOn(text.charAt(at), digits)) {
            at++;
        }
        return at;
    }

    private static boolean goesOn(char c, boolean digits) {
        return digits
                ? Character.isDigit(c)
                : Character.isLetter(c) || Letters.fold(c) == Letters.DROPPED;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || Character.isWhitespace(c)
                || Letters.fold(c) == Letters.DROPPED;
    }

    private int add(String text, int start, int end, char kind) {
        char first = text.charAt(start);
        folded.add(first == TATWEEL && kind == MARK ? "-" : fold(text, start, end, kind));
        spans.add(new Span(start, end));
        kinds.append(kind);
        return end;
    }

    private static String fold(String text, int start, int end, char kind) {
        return kind == MARK
                ? String.valueOf(text.charAt(start))
                : Letters.fold(text.subSequence(start, end));
    }

    int size() {
        return folded.size();
    }

    /** Whether the whole line was read. */
    boolean complete() {
        return complete;
    }

    /** The line itself. */
    Span line() {
        return line;
    }

    List<String> folded() {
        return folded;
    }

    String at(int i) {
        return folded.get(i);
    }

    Span span(int i) {
        return spans.get(i);
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && kinds.charAt(i) == WORD;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size() && kinds.charAt(i) == NUMBER;
    }

    boolean isMark(int i) {
        return i >= 0 && i < size() && kinds.charAt(i) == MARK;
    }

    /** Whether token {@code i} is one of these marks. */
    boolean isMark(int i, String marks) {
        return isMark(i) && marks.indexOf(folded.get(i).charAt(0)) >= 0;
    }

    /** How many words and numbers there are. */
    int count() {
        return count(0, size());
    }

    /** How many words and numbers stand in a stretch. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isMark(i) ? 0 : 1;
        }
        return count;
    }

    /** The next token at or behind {@code i} that is no mark. */
    int skipMarks(int i) {
        int at = i;
        while (isMark(at)) {
            at++;
        }
        return at;
    }

    /** The span from one token up to, not including, another. */
    Span span(int from, int to) {
        return spans.get(from).hull(spans.get(to - 1));
    }

    /** The number at {@code i}, or -1 for one too long to be a part of a date. */
    int number(int i) {
        return folded.get(i).length() <= 4 ? parse(folded.get(i)) : -1;
    }

    private static int parse(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + Character.digit(digits.charAt(i), 10);
        }
        return value;
    }
}

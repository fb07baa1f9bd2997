package isnad.search.query;

import isnad.lexicon.Letters;
import isnad.search.query.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a query's text into pieces, in one pass. */
final class Lexer {
    private static final Map<Character, String> CLOSING =
            Map.of(
                    '"',
                    "\"",
                    '\u00AB',
                    "\u00BB",
                    '\u00BB',
                    "\u00AB",
                    '\u201C',
                    "\u201D\u201C",
                    '\u201D',
                    "\u201C\u201D",
                    '\u201E',
                    "\u201C\u201D",
                    '\u201F',
                    "\u201D");

    private static final Map<Character, Kind> MARKS =
            Map.of(
                    '(', Kind.OPEN,
                    ')', Kind.CLOSE,
                    '{', Kind.OPEN_EVENT,
                    '}', Kind.CLOSE_EVENT,
                    '&', Kind.AND,
                    '|', Kind.OR,
                    '!', Kind.NOT);

    private static final int LONGEST_NUMBER = 4;

    private final String text;
    private final List<Lexeme> out = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Lexeme> lexemes() throws QueryException {
        while (at < text.length()) {
            next();
        }
        out.add(new Lexeme(Kind.END, "", text.length()));
        return out;
    }

    private void next() throws QueryException {
        char c = text.charAt(at);
        Kind mark = MARKS.get(c);
        String closing = CLOSING.get(c);
        if (isBlank(c)) {
            at++;
        } else if (closing != null) {
            phrase(closing);
        } else if (mark != null) {
            add(mark, at, ++at);
        } else if (isMinus()) {
            add(Kind.NOT, at, ++at);
        } else if (c == '~' && isBehindPhrase()) {
            within();
        } else {
            word();
        }
    }

    private void add(Kind kind, int from, int to) {
        out.add(new Lexeme(kind, text.substring(from, to), from));
    }

    private void phrase(String closing) throws QueryException {
        int end = at + 1;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw new QueryException(end, "expected " + closing.charAt(0) + " at the phrase's end");
        }
        out.add(new Lexeme(Kind.PHRASE, text.substring(at + 1, end), at));
        at = end + 1;
    }

    /** A hyphen before a word and behind none. */
    private boolean isMinus() {
        char c = text.charAt(at);
        return (c == '-' || c == '\u2212')
                && at + 1 < text.length()
                && !isBlank(text.charAt(at + 1));
    }

    private boolean isBehindPhrase() {
        return at > 0
                && !out.isEmpty()
                && out.getLast().kind() == Kind.PHRASE
                && !isBlank(text.charAt(at - 1));
    }

    private void within() throws QueryException {
        int end = at + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || end - at > LONGEST_NUMBER) {
            throw new QueryException(at + 1, "expected a number from 0 to 999 behind ~");
        }
        out.add(new Lexeme(Kind.WITHIN, Letters.fold(text.substring(at + 1, end)), at));
        at = end;
    }

    private void word() throws QueryException {
        int from = at++;
        while (at < text.length() && goesOn(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == ':') {
            colon(from);
        } else {
            add(operator(from), from, at);
        }
    }

    private static boolean goesOn(char c) {
        return !isBlank(c) && c != ':' && !MARKS.containsKey(c) && !CLOSING.containsKey(c);
    }

    /** Behind a known name a colon makes a field; a sentence may have one too. */
    private void colon(int from) throws QueryException {
        String name = text.substring(from, at);
        boolean known = Names.field(name) != null || Names.level(name) != null;
        boolean last = at + 1 == text.length() || isBlank(text.charAt(at + 1));
        if (known) {
            add(Kind.FIELD, from, at);
        } else if (!last && isLatin(name)) {
            throw new QueryException(
                    from, "expected one of the fields " + Names.fields() + ", found " + name);
        } else {
            add(Kind.WORD, from, at);
        }
        at++;
    }

    private static boolean isLatin(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    private Kind operator(int from) {
        return switch (text.substring(from, at)) {
            case "AND", "&&" -> Kind.AND;
            case "OR", "||" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c);
    }
}

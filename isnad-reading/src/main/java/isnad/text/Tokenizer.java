package isnad.text;

import isnad.lexicon.Letters;
import isnad.lexicon.Lexicon;
import isnad.model.Span;
import isnad.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts a stretch of the page into tokens in one pass, with offsets into the page. */
public final class Tokenizer {
    /**
     * So many words are kept with their readings: they are nine in ten of any page's words, and a
     * word reads the same wherever it stands.
     */
    private static final int MOST_KNOWN = 30_000;

    private static final int LONGEST_KNOWN = 24;

    private final Morphology morphology;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public Tokenizer(Lexicon lexicon) {
        this.morphology = new Morphology(lexicon.vocabulary());
    }

    /** The tokens of {@code span}, which is one paragraph; blanks are passed over. */
    public List<Token> tokens(String page, Span span) {
        List<Token> out = new ArrayList<>(span.length() / 5 + 1);
        var quotes = new QuoteMarks();
        int at = span.start();
        while (at < span.end()) {
            char c = page.charAt(at);
            if (Character.isWhitespace(c) || isBlank(c)) {
                at++;
            } else if (isWordPart(c)) {
                at = word(page, at, span.end(), out);
            } else if (Character.isDigit(c)) {
                at = number(page, at, span.end(), out);
            } else {
                Kind kind = QuoteMarks.isQuote(c) ? quotes.read(page, at) : Kind.MARK;
                out.add(
                        new Token(
                                new Span(at, at + 1),
                                String.valueOf(c),
                                String.valueOf(c),
                                kind,
                                List.of(),
                                List.of()));
                at++;
            }
        }
        return out;
    }

    private int word(String page, int from, int end, List<Token> out) {
        boolean arabic = Letters.isArabic(page.charAt(from));
        int at = from + 1;
        while (at < end && goesOn(page.charAt(at), arabic)) {
            at++;
        }
        Span span = new Span(from, at);
        Token word = known(span.of(page), span, arabic);
        if (!word.folded().isEmpty()) {
            out.add(word.at(span));
        }
        return at;
    }

    private Token known(String written, Span span, boolean arabic) {
        Token found = known.get(written);
        if (found != null) {
            return found;
        }
        Token word = word(written, span, arabic);
        if (written.length() <= LONGEST_KNOWN && known.size() < MOST_KNOWN) {
            known.put(written, word);
        }
        return word;
    }

    private Token word(String written, Span span, boolean arabic) {
        String letters = Letters.strip(written);
        String folded = Letters.fold(letters);
        if (!arabic || folded.isEmpty()) {
            List<Token.Base> whole = List.of(new Token.Base(folded, Clitics.NONE));
            return new Token(span, letters, folded, Kind.LATIN, whole, List.of());
        }
        List<Token.Base> bases = Morphology.bases(folded);
        List<Analysis> readings = morphology.analyse(bases, letters);
        if (written.indexOf(Letters.FATHATAN) >= 0) {
            readings = readings.stream().filter(a -> !a.form().pos().isVerb()).toList();
        }
        return new Token(span, letters, folded, Kind.ARABIC, bases, readings);
    }

    private static int number(String page, int from, int end, List<Token> out) {
        int at = from + 1;
        while (at < end && (Character.isDigit(page.charAt(at)) || joinsDigits(page, at, end))) {
            at++;
        }
        String folded = Letters.fold(page.substring(from, at));
        out.add(new Token(new Span(from, at), folded, folded, Kind.NUMBER, List.of(), List.of()));
        return at;
    }

    private static boolean joinsDigits(String page, int at, int end) {
        return at + 1 < end
                && ".,:/-\u066B\u066C\u060C".indexOf(page.charAt(at)) >= 0
                && Character.isDigit(page.charAt(at + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c);
    }

    private static boolean goesOn(char c, boolean arabic) {
        if (arabic) {
            return Letters.isArabic(c) || Letters.fold(c) == Letters.DROPPED;
        }
        return Character.isLetterOrDigit(c) && !Letters.isArabic(c);
    }

    /** Blanks, and what marks a hashtag: #عمر_البشير is read as two words. */
    private static boolean isBlank(char c) {
        return c == '\u00A0'
                || c == '#'
                || c == '_'
                || c < ' '
                || Letters.fold(c) == Letters.DROPPED;
    }
}

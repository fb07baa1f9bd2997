package isnad.text;

import isnad.lexicon.Lexicon;
import isnad.model.Article;
import isnad.model.Span;
import isnad.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into sentences. A paragraph's end always ends a sentence; a full stop does,
 * unless it belongs to an abbreviation or stands inside a quotation that is closed later in the
 * paragraph.
 */
public final class Segmenter {
    /**
     * Longer sentences are cut, so that hostile text stays cheap; news sentences have at most ~150
     * tokens.
     */
    private static final int MAX_TOKENS = 400;

    private final Tokenizer tokenizer;
    private final Splits splits;

    public Segmenter(Lexicon lexicon) {
        this.tokenizer = new Tokenizer(lexicon);
        this.splits = new Splits(lexicon);
    }

    /** The sentences of headline and body, in that order. */
    public List<Sentence> segment(Article article) {
        List<Sentence> out = new ArrayList<>();
        String page = article.page().text();
        if (!article.headlineInBody()) {
            split(tokenizer.tokens(page, article.headline()), -1, out);
        }
        int paragraph = 0;
        for (Span span : article.paragraphs()) {
            split(tokenizer.tokens(page, span), paragraph++, out);
        }
        return out.stream().map(splits::settle).toList();
    }

    private static void split(List<Token> tokens, int paragraph, List<Sentence> out) {
        boolean[] quoted = quoted(tokens);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || i - from >= MAX_TOKENS || !quoted[i] && endsSentence(tokens, i)) {
                int end = !last && tokens.get(i + 1).kind() == Kind.QUOTE_CLOSE ? i + 2 : i + 1;
                add(tokens.subList(from, end), paragraph, from == 0, out);
                from = end;
                i = end - 1;
            }
        }
    }

    private static void add(List<Token> tokens, int paragraph, boolean first, List<Sentence> out) {
        if (!tokens.isEmpty()) {
            Span span = tokens.getFirst().span().hull(tokens.getLast().span());
            out.add(new Sentence(span, tokens, paragraph, first));
        }
    }

    /** Which tokens stand inside a quotation that closes in this paragraph. */
    private static boolean[] quoted(List<Token> tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        int depth = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Kind kind = tokens.get(i).kind();
            if (kind == Kind.QUOTE_CLOSE) {
                depth++;
            } else if (kind == Kind.QUOTE_OPEN && depth > 0) {
                depth--;
            }
            quoted[i] = depth > 0;
        }
        return quoted;
    }

    private static boolean endsSentence(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isMark("!\u061F?\u06D4\u061B")) {
            return true;
        }
        if (!token.isMark(".\u2026")) {
            return false;
        }
        boolean afterLetter =
                i > 0 && tokens.get(i - 1).folded().length() == 1 && tokens.get(i - 1).isWord();
        boolean glued =
                i + 1 < tokens.size() && tokens.get(i + 1).span().start() == token.span().end();
        return !afterLetter && !(glued && !tokens.get(i + 1).isQuote());
    }
}

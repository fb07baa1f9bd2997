package isnad.text;

import isnad.model.Span;
import java.util.List;

/** One sentence. Lives as long as the reading of one article and is used by one thread. */
public final class Sentence {
    private final Span span;
    private final List<Token> tokens;
    private final int paragraph;
    private final boolean first;
    private final FoundPhrases found;

    /**
     * A sentence.
     *
     * @param span from its first token to its last
     * @param tokens never empty
     * @param paragraph which paragraph it stands in, from 0; -1 for the headline
     * @param first whether it opens its paragraph
     */
    public Sentence(Span span, List<Token> tokens, int paragraph, boolean first) {
        this(span, tokens, paragraph, first, new FoundPhrases(tokens.size()));
    }

    private Sentence(
            Span span, List<Token> tokens, int paragraph, boolean first, FoundPhrases found) {
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.paragraph = paragraph;
        this.first = first;
        this.found = found;
    }

    /** The same with other readings of its tokens. */
    Sentence with(List<Token> read) {
        return new Sentence(span, read, paragraph, first, found);
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int paragraph() {
        return paragraph;
    }

    public boolean first() {
        return first;
    }

    /** What was looked up in it before. */
    FoundPhrases found() {
        return found;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The span of the tokens from {@code from} to before {@code to}. */
    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }
}

package isnad.text;

import isnad.model.Span;
import java.util.List;

/**
 * One sentence.
 *
 * @param span from its first token to its last
 * @param tokens never empty
 * @param paragraph which paragraph it stands in, from 0; -1 for the headline
 * @param first whether it opens its paragraph
 */
public record Sentence(Span span, List<Token> tokens, int paragraph, boolean first) {
    public Sentence {
        tokens = List.copyOf(tokens);
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

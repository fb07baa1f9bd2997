package isnad.search.analysis;

import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text read for search: its tokens, what is known of each, and what they name. Not thread-safe
 * while it is filled.
 */
public final class Passage {
    /** Marks that may stand inside a name. */
    static final String JOINERS = ".-+\u2013/'\u2019";

    /** So many words seem to stand between two lines: no phrase goes on there. */
    static final int LINE_GAP = 100;

    private final String text;
    private final List<Token> tokens;
    private final List<@Nullable Form> forms;
    private final int[] positions;
    private final @Nullable List<Term>[] names;

    @SuppressWarnings("unchecked")
    Passage(String text, List<Token> tokens, List<@Nullable Form> forms, int[] positions) {
        this.text = text;
        this.tokens = tokens;
        this.forms = forms;
        this.positions = positions;
        this.names = (@Nullable List<Term>[]) new List<?>[tokens.size()];
    }

    /** How many tokens there are, marks included. */
    public int size() {
        return tokens.size();
    }

    /** The letters from one token to before another. */
    String text(int from, int to) {
        return text.substring(token(from).span().start(), token(to - 1).span().end());
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Null for a mark. */
    @Nullable Form form(int at) {
        return forms.get(at);
    }

    /** The token at {@code at}, or behind up to two marks there that may stand inside a name. */
    int joined(int at) {
        int next = at;
        while (next < size() && next < at + 2 && token(next).isMark(JOINERS)) {
            next++;
        }
        return next;
    }

    /** The position of a word or number in the index; marks have none. */
    int position(int at) {
        return positions[at];
    }

    /** Its words without clitics, in order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>(forms.size());
        for (Form form : forms) {
            if (form != null) {
                keys.add(form.word());
            }
        }
        return keys;
    }

    /** What the token names, or is part of a name of. */
    List<Term> names(int at) {
        List<Term> found = names[at];
        return found == null ? List.of() : found;
    }

    /** Notes what a run of tokens names. */
    void name(int from, int to, Term name) {
        for (int at = from; at < to; at++) {
            List<Term> terms = names[at];
            if (terms == null) {
                terms = new ArrayList<>(2);
                names[at] = terms;
            }
            if (!terms.contains(name)) {
                terms.add(name);
            }
        }
    }
}

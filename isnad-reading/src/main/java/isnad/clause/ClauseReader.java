package isnad.clause;

import isnad.lexicon.Lexicon;
import isnad.model.TimeExpression;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.List;

/**
 * Reads the clauses of a sentence in one pass from its beginning, with a stack of open clauses.
 *
 * <p>News Arabic marks its joints: أن and إن open content, الذي a relative, عندما and its like a
 * circumstance, and a finite verb behind و begins the next clause. The reader follows these marks
 * and lets each argument stand by the nearest open predicate.
 */
public final class ClauseReader {
    private final Lexicon lexicon;

    public ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The clauses in the order in which they begin; the first is a main clause. */
    public List<Clause> read(
            Sentence sentence, List<Mention> mentions, List<TimeExpression> times) {
        return new ClauseBuilder(lexicon, sentence, mentions, times).build();
    }
}

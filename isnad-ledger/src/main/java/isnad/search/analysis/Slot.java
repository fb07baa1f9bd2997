package isnad.search.analysis;

import isnad.search.query.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at one position of a page.
 *
 * @param terms for each level in order, what is looked up there; any of them
 * @param own the level that holds for this word whatever holds for its neighbours, or null
 */
public record Slot(List<List<Term>> terms, @Nullable Level own) {
    public Slot {
        terms = List.copyOf(terms);
    }

    /** What is looked up at a level. */
    public List<Term> at(Level level) {
        return terms.get((own == null ? level : own).ordinal());
    }

    /** The same at a level of its own, or as it is where that is null. */
    Slot with(@Nullable Level level) {
        return level == null ? this : new Slot(terms, level);
    }
}

package isnad.search.analysis;

import java.util.List;

/**
 * A word of a query, or several that stand together.
 *
 * @param text as typed
 * @param slots the words one by one, for the levels of words
 * @param named what is looked up at the level of entities, one of them: there a name of several
 *     words is one slot
 */
public record Unit(String text, List<Slot> slots, List<List<Slot>> named, Meaning meaning) {
    /** What the level of entities looks for. */
    public enum Meaning {
        /** The words, and those who may be called so. */
        WORDS,
        /** Whom the name names; being called by these very words gives more points. */
        NAME,
        /** Whom the name names, and no page for having the word: it has another meaning too. */
        HOMOGRAPH
    }

    public Unit {
        slots = List.copyOf(slots);
        named = List.copyOf(named);
    }
}

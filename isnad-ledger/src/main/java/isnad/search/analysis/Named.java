package isnad.search.analysis;

import isnad.lexicon.Sense;
import isnad.search.query.Level;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a name of the gazetteer may mean.
 *
 * @param id the record's
 * @param state that it is or belongs to, or null
 * @param term under which the index has it
 */
record Named(Sense sense, String id, @Nullable String state, Term term) {
    /** Null where the sense is nobody's. */
    static @Nullable Named of(Sense sense) {
        String id = Ids.of(sense);
        return id == null
                ? null
                : new Named(sense, id, Ids.state(sense), Term.of(Level.ENTITY, id));
    }

    /** The lower, the likelier where a name means several. */
    int rank() {
        return Ids.rank(sense);
    }

    /** Whether it is a medium whose name is an everyday word. */
    boolean isStrict() {
        return sense instanceof Sense.MediumName name && name.medium().strict();
    }

    /** Whether it is a state by its name or its adjective. */
    boolean isState() {
        return sense instanceof Sense.StateName || sense instanceof Sense.Nisba;
    }
}

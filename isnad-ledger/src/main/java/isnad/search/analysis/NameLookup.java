package isnad.search.analysis;

import java.util.List;

/** Whom a name may mean beyond the tables: a ledger knows the spellings of all its pages. */
@FunctionalInterface
public interface NameLookup {
    /** Knows nobody. */
    NameLookup NONE = _ -> List.of();

    /**
     * The ids of those who bear the name, as records and {@code put} have them; empty for a name
     * that nobody bears.
     *
     * @param name as the user typed it
     */
    List<String> ids(String name);
}

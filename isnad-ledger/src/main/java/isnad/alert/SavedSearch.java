package isnad.alert;

import isnad.search.query.Level;
import isnad.search.query.QueryException;
import isnad.search.query.SearchQuery;
import java.time.Instant;

/**
 * A search that is asked again whenever articles have been added.
 *
 * @param name under which it is kept
 * @param query as typed
 * @param level how closely words must match
 * @param channels where alerts go
 * @param made when it was saved
 */
public record SavedSearch(String name, String query, Level level, Channels channels, Instant made) {
    private static final int LONGEST_NAME = 100;

    public SavedSearch {
        if (name.isBlank() || name.length() > LONGEST_NAME || hasControls(name)) {
            throw new IllegalArgumentException(
                    "expected a name of 1 to %d letters, found '%s'".formatted(LONGEST_NAME, name));
        }
    }

    private static boolean hasControls(String name) {
        return name.chars().anyMatch(Character::isISOControl);
    }

    /**
     * What is asked.
     *
     * @throws QueryException where the query cannot be understood, as one of a later version
     */
    public SearchQuery parsed() throws QueryException {
        return SearchQuery.parse(query, level);
    }
}

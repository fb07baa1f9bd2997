package isnad.search;

import java.util.List;

/**
 * Some of the articles that answer a query.
 *
 * @param total how many there are in all, at least
 * @param exact whether {@code total} was counted to the last; only of very many it is not
 * @param from how many come before the first of {@code hits}
 */
public record Page(long total, boolean exact, int from, List<Hit> hits) {
    public Page {
        hits = List.copyOf(hits);
    }
}

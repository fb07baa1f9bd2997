package isnad.search;

import java.util.List;

/**
 * Some of the articles that answer a query.
 *
 * @param total how many there are in all, counted to the last
 * @param from how many come before the first of {@code hits}
 */
public record Page(long total, int from, List<Hit> hits) {
    public Page {
        hits = List.copyOf(hits);
    }
}

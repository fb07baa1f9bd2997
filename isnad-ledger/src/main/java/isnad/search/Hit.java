package isnad.search;

import org.jspecify.annotations.Nullable;

/**
 * An article that answers a query.
 *
 * @param article its number, as given to {@link SearchIndex#put}
 * @param score as {@link Order#RANK} says; 0 where no score was asked for
 * @param day first day of publication, counted from 1970-01-01, or null
 */
public record Hit(long article, float score, @Nullable Integer day) {}

/**
 * The query language: what a user types becomes a tree of clauses, or a {@link
 * isnad.search.query.QueryException} that says where and what was expected.
 *
 * <p>A recursive parser of bounded depth and size, without regular expressions; knows nothing of
 * the index. Immutable values, any thread. The language is described at {@link
 * isnad.search.query.SearchQuery}.
 */
@NullMarked
package isnad.search.query;

import org.jspecify.annotations.NullMarked;

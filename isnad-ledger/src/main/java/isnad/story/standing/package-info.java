/**
 * How two sides stand to each other, statement by statement, each computed from lines of the ledger
 * and linked to them.
 *
 * <p>In: the lines of a pair in the order of their days. Out: {@link
 * isnad.story.standing.Standing}.
 */
@NullMarked
package isnad.story.standing;

import org.jspecify.annotations.NullMarked;

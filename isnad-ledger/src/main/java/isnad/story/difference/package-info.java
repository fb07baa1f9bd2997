/**
 * Where tellers of one act differ: in a party, a number, a day, a place, the status or the term.
 *
 * <p>In: lines, or two articles. Out: {@link isnad.story.difference.Difference}s, which show both
 * readings and judge neither. Pure functions over immutable values.
 */
@NullMarked
package isnad.story.difference;

import org.jspecify.annotations.NullMarked;

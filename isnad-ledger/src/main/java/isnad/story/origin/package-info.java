/**
 * How many independent origins stand behind an act that several articles tell.
 *
 * <p>In: the tellings of one line. Out: {@link isnad.story.origin.Origins}. Pure functions over
 * immutable values.
 */
@NullMarked
package isnad.story.origin;

import org.jspecify.annotations.NullMarked;

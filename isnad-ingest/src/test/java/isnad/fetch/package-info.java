/** Fetching from real servers on this machine that behave in every bad way. */
@NullMarked
package isnad.fetch;

import org.jspecify.annotations.NullMarked;

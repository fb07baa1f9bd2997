/**
 * The chain of transmission: who stands behind what is told, origin first, the outlet last.
 *
 * <p>In: clauses with their discourse. Out: {@link isnad.model.Link}s. A finder lives for one
 * article and one thread.
 */
@NullMarked
package isnad.attribution;

import org.jspecify.annotations.NullMarked;

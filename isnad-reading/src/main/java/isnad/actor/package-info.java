/**
 * Who is named: persons with titles and nisbas, states, bodies, media, unnamed sources, and words
 * that point back to them.
 *
 * <p>In: sentences. Out: {@link isnad.text.Mention}s over their tokens, joined to the entities of
 * the article. A finder is stateless; the {@link isnad.actor.Cast} of one article lives in one
 * thread.
 */
@NullMarked
package isnad.actor;

import org.jspecify.annotations.NullMarked;

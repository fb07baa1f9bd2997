/**
 * What happened: frames matched over clauses, participants filled in, status, time and place read.
 *
 * <p>In: clauses with their discourse and the article's time expressions. Out: {@link
 * isnad.event.EventDraft}s, to which the composition adds the chain of transmission.
 */
@NullMarked
package isnad.event;

import org.jspecify.annotations.NullMarked;

/**
 * What was said: words in quotation marks and reported speech, with speaker, addressee and cue.
 *
 * <p>In: clauses with their discourse. Out: {@link isnad.quote.QuoteDraft}s, to which the
 * composition adds the chain of transmission.
 */
@NullMarked
package isnad.quote;

import org.jspecify.annotations.NullMarked;

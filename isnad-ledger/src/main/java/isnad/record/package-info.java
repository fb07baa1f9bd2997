/**
 * The record as JSON: a {@link isnad.model.Reading} goes in, one JSON object a line comes out, with
 * the fields of {@code docs/record-format.md}.
 *
 * <p>The only package that knows Jackson. Its types hold no shared state: one writer a thread.
 */
@NullMarked
package isnad.record;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a page into its record: the one place that composes the stages.
 *
 * <p>{@link isnad.reading.Reader} is the entry point of the library; it is thread-safe.
 */
@NullMarked
package isnad.reading;

import org.jspecify.annotations.NullMarked;

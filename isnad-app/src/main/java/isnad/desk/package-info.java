/**
 * One ledger for many who ask at once: readers that are kept open, the index beside them, one
 * writer at a time. Everything is thread-safe.
 */
@NullMarked
package isnad.desk;

import org.jspecify.annotations.NullMarked;

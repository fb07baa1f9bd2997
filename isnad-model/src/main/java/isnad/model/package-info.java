/**
 * What Isnad says: immutable values of the record and of the stages before it.
 *
 * <p>Every offset counts UTF-16 units ({@code char}s) in the decoded text of the page; spans are
 * half open. Nothing here knows how it was found. All types are thread-safe.
 */
@NullMarked
package isnad.model;

import org.jspecify.annotations.NullMarked;

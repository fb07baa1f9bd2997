/**
 * What many pages tell together: acts that are one line of the ledger, stories, independent
 * origins, differences between tellers, and how two parties stand to each other.
 *
 * <p>Pure functions over immutable values; nothing here knows where they are kept.
 */
@NullMarked
package isnad.story;

import org.jspecify.annotations.NullMarked;

/**
 * Knowledge as data: the tab-separated files of {@code docs/lexicons.md}, loaded once.
 *
 * <p>In: resources. Out: {@link isnad.lexicon.Lexicon}, immutable and safe to share between
 * threads.
 */
@NullMarked
package isnad.lexicon;

import org.jspecify.annotations.NullMarked;

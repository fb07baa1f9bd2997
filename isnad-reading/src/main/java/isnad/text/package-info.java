/**
 * From letters to words: tokens with exact offsets, clitics, and sentences.
 *
 * <p>In: the page's text and the spans of an article's parts. Out: {@link isnad.text.Sentence}s of
 * {@link isnad.text.Token}s. The page's text is never rewritten; folded letters live beside it.
 * Stateless and safe to share between threads.
 */
@NullMarked
package isnad.text;

import org.jspecify.annotations.NullMarked;

/**
 * Texts that are one text: exact copies, versions of one page, syndicated reports.
 *
 * <p>In: {@link isnad.copies.ArticleText}s one by one, in any order. Out of {@link
 * isnad.copies.CopyIndex}: {@link isnad.copies.Relation}s to those before, each with its reasons.
 */
@NullMarked
package isnad.copies;

import org.jspecify.annotations.NullMarked;

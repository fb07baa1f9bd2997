/**
 * From a crawled page to its articles: furniture set aside, headlines, datelines and outlets read.
 *
 * <p>In: {@link isnad.model.Page}. Out: {@link isnad.model.Article}s. The page is cut into blocks
 * first ({@link isnad.page.Lines}); everything after that decides over blocks, so another cutter
 * (for HTML) can stand in its place. Stateless and safe to share between threads.
 */
@NullMarked
package isnad.page;

import org.jspecify.annotations.NullMarked;

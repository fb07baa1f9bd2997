/** What a page's structure says of its article: headline, author, outlet, dates, language. */
@NullMarked
package isnad.html.meta;

import org.jspecify.annotations.NullMarked;

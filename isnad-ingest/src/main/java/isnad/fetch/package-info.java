/** Pages fetched from their sites, only when asked, politely and within bounds. */
@NullMarked
package isnad.fetch;

import org.jspecify.annotations.NullMarked;

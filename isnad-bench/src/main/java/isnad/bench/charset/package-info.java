/** Measures how bytes become text ({@code isnad.charset}) on corpora outside of the repository. */
@NullMarked
package isnad.bench.charset;

import org.jspecify.annotations.NullMarked;

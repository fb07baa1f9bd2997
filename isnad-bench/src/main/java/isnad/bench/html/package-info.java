/** Measuring the reading of markup on public data. */
@NullMarked
package isnad.bench.html;

import org.jspecify.annotations.NullMarked;

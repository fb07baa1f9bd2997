/** How right the reading of markup is, against public gold. */
@NullMarked
package isnad.bench.html;

import org.jspecify.annotations.NullMarked;

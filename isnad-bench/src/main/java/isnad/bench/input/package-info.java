/** What bringing pages in costs and loses. */
@NullMarked
package isnad.bench.input;

import org.jspecify.annotations.NullMarked;

/** How well copies are found: planted among real articles, and counted by the hundred thousand. */
@NullMarked
package isnad.bench.copies;

import org.jspecify.annotations.NullMarked;

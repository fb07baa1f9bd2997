/** Trains and measures {@code isnad.language} on texts that lie outside of the repository. */
@NullMarked
package isnad.bench.language;

import org.jspecify.annotations.NullMarked;

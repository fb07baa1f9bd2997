/** Tests that look at the whole of Isnad: who may see whom, and how long things may grow. */
@NullMarked
package isnad;

import org.jspecify.annotations.NullMarked;

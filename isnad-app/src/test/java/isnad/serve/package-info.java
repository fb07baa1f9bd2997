/** Tests of the server as a whole. */
@NullMarked
package isnad.serve;

import org.jspecify.annotations.NullMarked;

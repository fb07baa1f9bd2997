/** Tests of the command line. */
@NullMarked
package isnad.run;

import org.jspecify.annotations.NullMarked;

/** Tests of the command line. */
@NullMarked
package isnad.cli;

import org.jspecify.annotations.NullMarked;

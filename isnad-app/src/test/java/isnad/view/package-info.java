/** Tests of what all screens share. */
@NullMarked
package isnad.view;

import org.jspecify.annotations.NullMarked;

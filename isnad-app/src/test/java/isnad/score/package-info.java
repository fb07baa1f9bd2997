/**
 * How good a record is: readings and gold facts go in, figures come out. {@code docs/accuracy.md}
 * tells how each figure is defined.
 */
@NullMarked
package isnad.score;

import org.jspecify.annotations.NullMarked;

@NullMarked
package isnad.input;

import org.jspecify.annotations.NullMarked;

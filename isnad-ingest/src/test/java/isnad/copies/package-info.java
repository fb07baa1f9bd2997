@NullMarked
package isnad.copies;

import org.jspecify.annotations.NullMarked;

@NullMarked
package isnad.serve;

import org.jspecify.annotations.NullMarked;

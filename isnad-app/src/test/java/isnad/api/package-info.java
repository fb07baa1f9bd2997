@NullMarked
package isnad.api;

import org.jspecify.annotations.NullMarked;

@NullMarked
package isnad.story;

import org.jspecify.annotations.NullMarked;

@NullMarked
package isnad.story.origin;

import org.jspecify.annotations.NullMarked;

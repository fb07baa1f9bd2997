@NullMarked
package isnad.story.standing;

import org.jspecify.annotations.NullMarked;

@NullMarked
package isnad.story.difference;

import org.jspecify.annotations.NullMarked;

@NullMarked
package isnad.story.person;

import org.jspecify.annotations.NullMarked;

/** In which language a text is written, as far as the Arabic script goes. */
@NullMarked
package isnad.language;

import org.jspecify.annotations.NullMarked;

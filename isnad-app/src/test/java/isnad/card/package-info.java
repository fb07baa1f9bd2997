/** Tests of cards. */
@NullMarked
package isnad.card;

import org.jspecify.annotations.NullMarked;

/**
 * Cards for a terminal: a {@link isnad.model.Reading} goes in, lines come out that fit the width,
 * with right-to-left text isolated and colours where they are wanted. Thread-safe.
 */
@NullMarked
package isnad.card;

import org.jspecify.annotations.NullMarked;

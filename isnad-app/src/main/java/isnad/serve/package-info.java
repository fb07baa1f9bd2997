/** The server: puts desk, screens and interfaces together and listens. */
@NullMarked
package isnad.serve;

import org.jspecify.annotations.NullMarked;

/** Exports, read back by parsers that are not their own. */
@NullMarked
package isnad.export;

import org.jspecify.annotations.NullMarked;

/** Reads the tables of rules that lie beside the classes of {@code isnad.story} and its parts. */
@NullMarked
package isnad.story.table;

import org.jspecify.annotations.NullMarked;

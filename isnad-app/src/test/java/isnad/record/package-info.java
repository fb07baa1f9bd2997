/** Tests of the record as JSON. */
@NullMarked
package isnad.record;

import org.jspecify.annotations.NullMarked;

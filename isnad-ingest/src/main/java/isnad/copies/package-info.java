/** Texts that are one text: exact and near copies, versions of one page, syndicated reports. */
@NullMarked
package isnad.copies;

import org.jspecify.annotations.NullMarked;

/** Bytes become text: the encoding found, and letters that went through a wrong one mended. */
@NullMarked
package isnad.charset;

import org.jspecify.annotations.NullMarked;

/** Markup becomes a page: its text, what each line is, and what the structure says of it. */
@NullMarked
package isnad.html;

import org.jspecify.annotations.NullMarked;

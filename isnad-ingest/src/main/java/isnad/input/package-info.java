/** What is brought in: files, folders, archives, feeds and tables become documents, one by one. */
@NullMarked
package isnad.input;

import org.jspecify.annotations.NullMarked;

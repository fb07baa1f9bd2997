@NullMarked
package isnad.http;

import org.jspecify.annotations.NullMarked;

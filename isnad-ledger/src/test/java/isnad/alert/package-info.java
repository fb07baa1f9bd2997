@NullMarked
package isnad.alert;

import org.jspecify.annotations.NullMarked;

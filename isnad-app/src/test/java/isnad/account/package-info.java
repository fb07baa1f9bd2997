@NullMarked
package isnad.account;

import org.jspecify.annotations.NullMarked;

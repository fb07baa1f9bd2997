@NullMarked
package isnad.web;

import org.jspecify.annotations.NullMarked;

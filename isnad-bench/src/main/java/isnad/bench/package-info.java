/** How fast the reading is: JMH benchmarks, run by {@code java -jar benchmarks.jar}. */
@NullMarked
package isnad.bench;

import org.jspecify.annotations.NullMarked;

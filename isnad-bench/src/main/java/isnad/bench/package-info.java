/**
 * How fast the reading is: JMH benchmarks, run by {@code java -jar benchmarks.jar}; and how right
 * its first step is, against treebanks.
 */
@NullMarked
package isnad.bench;

import org.jspecify.annotations.NullMarked;

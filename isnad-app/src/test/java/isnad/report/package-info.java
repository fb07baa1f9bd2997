/** Tests of the report. */
@NullMarked
package isnad.report;

import org.jspecify.annotations.NullMarked;

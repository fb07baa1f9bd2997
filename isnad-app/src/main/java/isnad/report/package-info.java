/**
 * The report: readings go in, one page of HTML comes out that needs nothing but itself. Each event
 * points to its words in the article and back, by links that work without script. Thread-safe.
 *
 * <p>All text from outside passes through {@link isnad.report.Markup}, which escapes it.
 */
@NullMarked
package isnad.report;

import org.jspecify.annotations.NullMarked;

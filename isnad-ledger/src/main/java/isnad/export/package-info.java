/**
 * Lines, stories, entities and records of a ledger written out: JSON lines, CSV, Parquet, event
 * tables after PLOVER and CAMEO, JSON-LD, Atom, GraphML, and chronologies in HTML and Markdown.
 *
 * <p>Every {@link isnad.export.Export} reads values one after another and writes them as they come,
 * however many there are, and says at the end how many there were:
 *
 * <pre>{@code
 * Tally tally = Csv.of(Tables.TELLINGS).write(lines.iterator(), out);
 * }</pre>
 *
 * <p>Formats and what each of them loses are in {@code docs/export.md}. Exports are immutable and
 * may be shared by threads.
 */
@NullMarked
package isnad.export;

import org.jspecify.annotations.NullMarked;

/**
 * Trains and measures the statistical reader of names ({@code isnad.ner}) on corpora that lie
 * outside of the repository; {@code docs/names-model.md} has the commands.
 */
@NullMarked
package isnad.bench.ner;

import org.jspecify.annotations.NullMarked;

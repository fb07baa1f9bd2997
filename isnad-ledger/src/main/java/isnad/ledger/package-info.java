/**
 * The ledger: many pages become lines, stories and relations. {@link isnad.ledger.Ledger} answers
 * questions, {@link isnad.ledger.LedgerWriter} adds and takes away; both compose what {@code
 * isnad.story} judges and {@code isnad.store} keeps.
 *
 * <pre>{@code
 * try (LedgerWriter writer = LedgerWriter.open(folder)) {
 *     writer.add(record);
 * }
 * try (Ledger ledger = Ledger.open(folder)) {
 *     ledger.lines(new Days(from, to)).forEach(System.out::println);
 * }
 * }</pre>
 */
@NullMarked
package isnad.ledger;

import org.jspecify.annotations.NullMarked;

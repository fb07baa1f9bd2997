/** How fast a ledger takes in records and answers, up to a million articles made by variation. */
@NullMarked
package isnad.bench.ledger;

import org.jspecify.annotations.NullMarked;

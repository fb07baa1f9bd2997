/** Tests of the ledger as a whole: real pages, a real database, a real index. */
@NullMarked
package isnad.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * The ledger on disk: one SQLite file, which is the truth, beside an index that is made from it.
 *
 * <p>One writer at a time, any number of readers beside it. A {@link isnad.store.Database} is one
 * thread's; failures are {@link isnad.store.StoreException}s that say what to do.
 */
@NullMarked
package isnad.store;

import org.jspecify.annotations.NullMarked;

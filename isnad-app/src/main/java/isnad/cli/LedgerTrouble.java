package isnad.cli;

import isnad.store.StoreException;
import java.nio.file.Path;

/** The ledger could not be read or written; the message says why and what to do. */
final class LedgerTrouble extends RuntimeException {
    LedgerTrouble(Path folder, StoreException why) {
        super(folder + ": " + why.getMessage(), why);
    }
}

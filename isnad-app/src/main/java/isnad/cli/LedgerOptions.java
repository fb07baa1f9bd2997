package isnad.cli;

import isnad.ledger.IndexKeeper;
import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.store.Store;
import isnad.store.StoreException;
import isnad.store.StoreException.Cause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Which ledger a command asks or changes. */
final class LedgerOptions {
    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = "isnad-data",
            description = "The ledger's folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("isnad-data");

    Path folder() {
        return folder;
    }

    /** The folder of a ledger that is there. */
    Path existing() {
        if (!Store.isIn(folder)) {
            throw new LedgerTrouble(folder, new StoreException(Cause.ABSENT, missing()));
        }
        return folder;
    }

    private String missing() {
        boolean isFolder = Files.isDirectory(folder) || !Files.exists(folder);
        return isFolder
                ? "holds no ledger; isnad add PATH… --to " + folder + " makes one"
                : "is no folder; expected the folder of a ledger";
    }

    /**
     * Asks the ledger.
     *
     * @throws LedgerTrouble where there is none, or it cannot be read
     */
    <T> T ask(Function<Ledger, T> question) {
        return with(
                existing(),
                () -> {
                    try (Ledger ledger = Ledger.open(folder);
                            var _ = ledger.snapshot()) {
                        return question.apply(ledger);
                    }
                });
    }

    /**
     * Changes the ledger; there must be one.
     *
     * @throws LedgerTrouble where there is none, another process writes, or it cannot be written
     */
    void change(Consumer<LedgerWriter> change) {
        with(
                existing(),
                () -> {
                    try (LedgerWriter writer = LedgerWriter.open(folder);
                            IndexKeeper index = IndexKeeper.open(folder, writer)) {
                        change.accept(writer);
                        index.finish();
                        return true;
                    }
                });
    }

    /** Does something to the ledger in {@code folder}, and says whose trouble it was. */
    static <T> T with(Path folder, Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LedgerTrouble(folder, e);
        }
    }
}

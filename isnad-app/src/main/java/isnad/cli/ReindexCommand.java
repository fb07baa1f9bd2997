package isnad.cli;

import isnad.ledger.IndexKeeper;
import isnad.store.Store;
import isnad.store.StoreException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad reindex}: makes a ledger's index anew. */
@Command(
        name = "reindex",
        description = "Makes a ledger's search index anew from its records.",
        footer = {"%nExample:", "  isnad reindex --in archive"})
final class ReindexCommand implements Callable<Integer> {
    private static final long STEP = 10_000;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() {
        var messages = Messages.of(spec);
        Path folder = ledger.existing();
        try (Store store = Store.writing(folder)) {
            long all = store.articles().count();
            IndexKeeper.rebuild(
                    folder,
                    store,
                    done -> {
                        if (done % STEP == 0) {
                            messages.line("%,d of %,d articles".formatted(done, all));
                        }
                    });
            messages.line(Counted.of(all, "articles indexed"));
            return ExitCodes.READ;
        } catch (StoreException e) {
            throw new LedgerTrouble(folder, e);
        }
    }
}

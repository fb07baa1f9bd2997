package isnad.cli;

import isnad.ledger.Searches;
import isnad.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad alert remove}: forgets searches. */
@Command(
        name = "remove",
        description = "Forgets searches. Files that were written for them stay where they are.")
final class AlertRemoveCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of searches.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        var messages = Messages.of(spec);
        Path folder = ledger.existing();
        LedgerOptions.with(folder, () -> remove(folder, messages));
        return messages.complained() ? ExitCodes.INCOMPLETE : ExitCodes.READ;
    }

    private boolean remove(Path folder, Messages messages) {
        try (Store store = Store.writing(folder)) {
            var searches = new Searches(store);
            for (String name : names) {
                if (!searches.remove(name)) {
                    messages.complain(name, "is no search that is kept; see isnad alert list");
                }
            }
            store.commit();
            return true;
        }
    }
}

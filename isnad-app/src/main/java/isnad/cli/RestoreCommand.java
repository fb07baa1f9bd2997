package isnad.cli;

import isnad.ledger.Backup;
import isnad.ledger.IndexKeeper;
import isnad.ledger.Ledger;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad restore}: a ledger from a backup. */
@Command(
        name = "restore",
        description =
                "Makes a ledger from a backup, in a folder that holds none; what was made is read"
                        + " back before it is called done.",
        footer = {
            "%nExamples:",
            "  isnad restore ledger-2021-03-02.db --to isnad-data",
        })
final class RestoreCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "isnad-data",
            description = "The folder to restore to (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("isnad-data");

    @Override
    public Integer call() {
        Ledger.Size restored = LedgerOptions.with(folder, this::restore);
        Messages.of(spec)
                .warn(folder.toString(), "holds " + BackupCommand.describe(restored) + " again");
        return ExitCodes.READ;
    }

    private Ledger.Size restore() {
        Ledger.Size restored = Backup.restore(file, folder);
        try (Ledger ledger = Ledger.open(folder)) {
            IndexKeeper.rebuild(folder, ledger.store(), _ -> {});
        }
        return restored;
    }
}

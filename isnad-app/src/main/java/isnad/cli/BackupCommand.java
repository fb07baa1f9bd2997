package isnad.cli;

import isnad.ledger.Backup;
import isnad.ledger.Ledger;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad backup}: the ledger in one file. */
@Command(
        name = "backup",
        description = {
            "Writes the ledger to one file, while others read it and add to it; the file is read"
                    + " back before it is called done.",
            "The index is not in it: it is made from the ledger."
        },
        footer = {
            "%nExamples:",
            "  isnad backup ledger-2021-03-02.db",
            "  isnad backup --in yemen-data /mnt/safe/yemen.db"
        })
final class BackupCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        Path folder = ledger.folder();
        Ledger.Size saved = LedgerOptions.with(folder, () -> Backup.save(folder, file));
        Messages.of(spec).warn(file.toString(), "holds " + describe(saved));
        return ExitCodes.READ;
    }

    static String describe(Ledger.Size size) {
        return String.join(
                ", ",
                Counted.of(size.pages(), "pages"),
                Counted.of(size.articles(), "articles"),
                Counted.of(size.events(), "events on ") + Counted.of(size.lines(), "lines"),
                Counted.of(size.stories(), "stories"));
    }
}

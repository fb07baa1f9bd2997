package isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad alert}: searches that are kept, and asked again when articles have been added. */
@Command(
        name = "alert",
        description = "Keeps searches, and tells of new articles that answer them.",
        subcommands = {
            AlertSaveCommand.class,
            AlertListCommand.class,
            AlertRemoveCommand.class,
            AlertRunCommand.class
        },
        footer = {
            "%nExamples:",
            "  isnad alert save rabat 'who:المغرب with:إسرائيل' --atom rabat.xml",
            "  isnad alert list                          what is kept, and what waits",
            "  isnad alert run                           for cron: looks at what is new, ends",
            "  isnad alert run --every 15m               looks until it is interrupted",
            "  isnad alert remove rabat"
        })
final class AlertCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }
}

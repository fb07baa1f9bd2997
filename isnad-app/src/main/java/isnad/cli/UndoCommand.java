package isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad undo}: takes a correction back. */
@Command(
        name = "undo",
        description = {
            "Takes a correction back. Nothing is lost by it: both stay on record, and an undoing can"
                    + " be undone."
        },
        footer = {"%nExamples:", "  isnad undo 12 --why \"it was right as read\""})
final class UndoCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final CorrectionOptions correction = new CorrectionOptions();

    @Parameters(paramLabel = "N", description = "Its number, as isnad corrections shows it.")
    private long number;

    @Override
    public Integer call() {
        return correction.undo(number, Messages.of(spec));
    }
}

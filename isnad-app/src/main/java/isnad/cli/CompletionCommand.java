package isnad.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad completion}: a script that completes commands and options in a shell. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in bash and zsh.",
        footer = {
            "%nExamples:",
            "  source <(isnad completion)                now, in this shell",
            "  isnad completion > ~/.local/share/bash-completion/completions/isnad"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.getOut().print(AutoComplete.bash("isnad", spec.root().commandLine()));
        command.getOut().flush();
        return ExitCodes.READ;
    }
}

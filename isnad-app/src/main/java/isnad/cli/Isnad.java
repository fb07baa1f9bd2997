package isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The program: picks the sub-command and turns its outcome into an exit code. */
@Command(
        name = "isnad",
        description = "Reads Arabic news into a record in which every line shows its source.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Isnad implements Callable<Integer> {

    private Isnad() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Isnad());
    }

    @Override
    public Integer call() {
        CommandLine.usage(this, System.err);
        return ExitCode.USAGE;
    }
}

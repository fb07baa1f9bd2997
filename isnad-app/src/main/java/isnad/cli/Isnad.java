package isnad.cli;

import isnad.account.AccountFault;
import isnad.account.NotPossible;
import isnad.ask.Misasked;
import isnad.view.VisibleText;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: picks the sub-command and turns its outcome into an exit code. */
@Command(
        name = "isnad",
        description = "Reads Arabic news into a record in which every line shows its source.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:everything was read",
            "  1:something could not be read or held no article; the rest was read",
            "  2:wrong command line or file of dates; nothing was read",
            "  3:the output could not be written",
            "  4:the ledger could not be read or written, or something is wrong with it",
            " 70:a fault in Isnad itself",
            "130:interrupted"
        },
        subcommands = {
            ReadCommand.class,
            ExplainCommand.class,
            CopiesCommand.class,
            FetchCommand.class,
            WatchCommand.class,
            AddCommand.class,
            RemoveCommand.class,
            SearchCommand.class,
            EventsCommand.class,
            TimelineCommand.class,
            LineCommand.class,
            EventCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            CompareCommand.class,
            DifferencesCommand.class,
            RelationsCommand.class,
            RelationCommand.class,
            SourcesCommand.class,
            EntityCommand.class,
            CorrectCommand.class,
            UndoCommand.class,
            CorrectionsCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ReindexCommand.class,
            RereadCommand.class,
            DoctorCommand.class,
            AlertCommand.class,
            ServeCommand.class,
            AccountCommand.class,
            CompletionCommand.class
        },
        footer = {
            "%nExamples:",
            "  isnad read page.txt                       a card per article",
            "  isnad read pages/ --format jsonl          the record, a JSON object a line",
            "  isnad read pages/ -o report.html          a page to read in a browser",
            "  isnad fetch https://example.org/rss       pages from the web, if asked for",
            "  isnad explain page.txt --event 3          why the record says so",
            "  isnad copies pages/                       which articles are one text",
            "  isnad add pages/                          into a ledger: stories, origins, relations",
            "  isnad events --who مصر --with تركيا       what it says, line by line",
            "  isnad search 'وقف إطلاق النار'            articles by words and facts"
        })
public final class Isnad implements Callable<Integer> {
    /** Lucene tells users on its own that it could be faster with an incubating module. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--trace",
            scope = ScopeType.INHERIT,
            description = "Show where in Isnad an error arose.")
    private boolean trace;

    private Isnad() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        LUCENE.setLevel(Level.SEVERE);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        var isnad = new Isnad();
        return WholeNumber.readIn(new CommandLine(isnad))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, typed) -> isnad.misused(e, typed))
                .setExecutionExceptionHandler((e, _, _) -> isnad.failed(e));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    boolean isTraced() {
        return trace;
    }

    private int misused(ParameterException e, String... typed) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr()
                .println(
                        "isnad: "
                                + VisibleText.line(Misuse.describe(e, typed))
                                + "; see "
                                + name
                                + " --help");
        return ExitCodes.USAGE;
    }

    private int failed(Exception e) {
        var err = spec.commandLine().getErr();
        int code = code(e);
        String message = String.valueOf(e.getMessage());
        String what = code == ExitCodes.FAULT ? "fault in Isnad: " + e : message;
        err.println("isnad: " + VisibleText.line(what));
        if (trace) {
            e.printStackTrace(err);
        }
        return code;
    }

    private static int code(Exception e) {
        return switch (e) {
            case Misasked _, NotPossible _ -> ExitCodes.USAGE;
            case LedgerTrouble _, AccountFault _ -> ExitCodes.LEDGER;
            default -> ExitCodes.FAULT;
        };
    }
}

package isnad.cli;

import isnad.ask.EntityKeys;
import isnad.ledger.Amendment;
import isnad.store.Store;
import isnad.view.VisibleText;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad entity}: who is who in a ledger, and putting that right. */
@Command(
        name = "entity",
        description = {
            "Shows who is who, and puts it right. Somebody is named by a key (ayman-safadi), or by a"
                    + " name that only one bears."
        },
        subcommands = {EntityShowCommand.class},
        footer = {
            "%nExamples:",
            "  isnad entity show شكري                    names, offices, and why they are one",
            "  isnad entity merge sameh-shoukry \"person/سامح-شكرى@EGY\" --why \"one man\"",
            "  isnad entity split sameh-shoukry \"person/سامح-شكري@LBN\" --why \"a namesake\"",
            "  isnad entity rename sameh-shoukry \"سامح شكري\" --english \"Sameh Shoukry\" --why …",
            "  isnad entity hide person/البيان --why \"a newspaper, no person\""
        })
final class EntityCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 200;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    @Command(name = "merge", description = "Says that two are one; the first gives the name.")
    Integer merge(
            @Mixin CorrectionOptions correction,
            @Parameters(paramLabel = "A", description = "Gives the name.") String into,
            @Parameters(paramLabel = "B", description = "Is the same.") String other) {
        return correction.make(
                store -> List.of(new Amendment.Merge(member(store, other), member(store, into))),
                Messages.of(spec));
    }

    @Command(name = "split", description = "Says that two are not one, now and later.")
    Integer split(
            @Mixin CorrectionOptions correction,
            @Parameters(paramLabel = "A", description = "Stays.") String from,
            @Parameters(paramLabel = "B", description = "Is somebody else.") String other) {
        return correction.make(
                store -> List.of(new Amendment.Split(member(store, other), member(store, from))),
                Messages.of(spec));
    }

    @Command(name = "rename", description = "Says how somebody is to be called.")
    Integer rename(
            @Mixin CorrectionOptions correction,
            @Parameters(paramLabel = "A", description = "Who.") String who,
            @Parameters(paramLabel = "NAME", description = "The name.") String name,
            @Option(names = "--english", paramLabel = "NAME", description = "The English name.")
                    @Nullable String english) {
        checkName("NAME", name);
        checkName("--english", english);
        return correction.make(
                store -> List.of(new Amendment.Rename(member(store, who), name, english)),
                Messages.of(spec));
    }

    /** A name is a line of letters that can be shown. */
    private static void checkName(String option, @Nullable String name) {
        boolean isWrong =
                name != null
                        && (name.isBlank()
                                || name.length() > LONGEST_NAME
                                || !VisibleText.line(name).equals(name.strip()));
        if (isWrong) {
            throw new UsageException(
                    "%s: expected a name of 1 to %d letters without controls"
                            .formatted(option, LONGEST_NAME));
        }
    }

    @Command(name = "hide", description = "Keeps somebody out of lists.")
    Integer hide(
            @Mixin CorrectionOptions correction,
            @Parameters(paramLabel = "A", description = "Who.") String who) {
        return correction.make(
                store -> List.of(new Amendment.Hide(member(store, who))), Messages.of(spec));
    }

    @Command(name = "unhide", description = "Lists somebody again.")
    Integer unhide(
            @Mixin CorrectionOptions correction,
            @Parameters(paramLabel = "A", description = "Who.") String who) {
        return correction.make(
                store -> List.of(new Amendment.Show(member(store, who))), Messages.of(spec));
    }

    /** The key of the one who is meant: a member's own, where it is given. */
    private static String member(Store store, String name) {
        return EntityKeys.one(store, name).key();
    }
}

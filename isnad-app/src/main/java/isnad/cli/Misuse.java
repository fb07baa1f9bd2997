package isnad.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what may have been meant. */
final class Misuse {
    private Misuse() {}

    /**
     * Says it in a line.
     *
     * @param typed the whole command line
     */
    static String describe(ParameterException e, String... typed) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String option = command.subcommands().isEmpty() ? unknownOption(command, typed) : null;
        if (option != null) {
            return noOption(option, command);
        }
        return e instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getUnmatched().isEmpty()
                ? unknown(unmatched, command)
                : String.valueOf(e.getMessage());
    }

    /** A mistyped option leaves its value behind, which then seems to be what is wrong. */
    private static @Nullable String unknownOption(CommandSpec command, String... typed) {
        return Arrays.stream(typed)
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> word.startsWith("--"))
                .map(Misuse::name)
                .filter(name -> !command.optionsMap().containsKey(name))
                .findFirst()
                .orElse(null);
    }

    private static String name(String option) {
        int end = option.indexOf('=');
        return end < 0 ? option : option.substring(0, end);
    }

    private static String noOption(String name, CommandSpec command) {
        return "there is no option " + name + nearest(name, command.optionsMap().keySet());
    }

    private static String unknown(UnmatchedArgumentException e, CommandSpec command) {
        String typed = e.getUnmatched().getFirst();
        if (e.isUnknownOption()) {
            return noOption(name(typed), command);
        }
        if (command.subcommands().isEmpty()) {
            return "expected no more, found '" + typed + "'";
        }
        return "there is no command " + typed + nearest(typed, command.subcommands().keySet());
    }

    private static String nearest(String typed, Collection<String> names) {
        List<String> near = Nearest.to(typed, names);
        return near.isEmpty() ? "" : "; nearest: " + String.join(", ", near);
    }
}

package isnad.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine.Option;

/** Where a password comes from: never from the command line, which others on the machine see. */
final class PasswordOptions {
    @Option(
            names = "--password-stdin",
            description = "Read the password from the first line of standard input.")
    private boolean standardInput;

    String password() throws IOException {
        return standardInput ? line() : asked();
    }

    private static String line() throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
            throw new UsageException("--password-stdin: expected a password, found nothing");
        }
        return line;
    }

    private static String asked() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new UsageException(
                    "expected a terminal to ask for the password; use --password-stdin");
        }
        char[] first = console.readPassword("Password: ");
        char[] again = console.readPassword("Again: ");
        if (first == null || !Arrays.equals(first, again)) {
            throw new UsageException("expected the same password twice");
        }
        return new String(first);
    }
}

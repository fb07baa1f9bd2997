package isnad.cli;

import isnad.account.Accounts;
import isnad.account.Deed.What;
import isnad.view.VisibleText;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/** Where the accounts are that a command keeps. */
final class AccountOptions {
    @Mixin private final LedgerOptions ledger = new LedgerOptions();

    /** Does something to the accounts of the ledger, which must be there; returns the exit code. */
    int with(Consumer<Accounts> work) {
        try (Accounts accounts = Accounts.open(ledger.existing())) {
            work.accept(accounts);
        }
        return ExitCodes.READ;
    }

    /** Writes down who did it: whoever has the machine's account. */
    static void write(Accounts accounts, What what, String detail) {
        accounts.audit().write(System.getProperty("user.name", ""), "", what, detail);
    }

    /** A line of cells with tabs between them. */
    static void row(PrintWriter out, Object... cells) {
        out.println(
                Arrays.stream(cells)
                        .map(cell -> VisibleText.line(cell.toString()))
                        .collect(Collectors.joining("\t")));
        out.flush();
    }
}

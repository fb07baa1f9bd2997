package isnad.cli;

import isnad.account.Account;
import isnad.account.Deed;
import isnad.account.Deed.What;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad account}: who may use a ledger that is served to others. */
@Command(
        name = "account",
        description = {
            "Keeps the accounts of a ledger that isnad serve --address opens to others.",
            "A reader reads all; an editor corrects and adds too; an admin keeps accounts too."
        },
        subcommands = AccountTokenCommand.class,
        footer = {
            "%nExamples:",
            "  isnad account add nadia admin             asks for the password",
            "  isnad account add omar reader --password-stdin < password.txt",
            "  isnad account role omar editor",
            "  isnad account token make omar nightly     prints a token for programs, once",
            "  isnad account audit --who omar"
        })
final class AccountCommand implements Callable<Integer> {
    private static final String ROLE = "reader, editor or admin.";
    private static final String NAME = "The account's name.";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    @Command(name = "add", description = "Adds an account, and asks for its password.")
    int add(
            @Mixin AccountOptions accounts,
            @Mixin PasswordOptions passwords,
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Parameters(paramLabel = "ROLE", description = ROLE) String role)
            throws IOException {
        String password = passwords.password();
        return accounts.with(all -> {
            String kept = all.add(name, role, password);
            AccountOptions.write(all, What.ACCOUNT_ADD, kept + " " + role);
        });
    }

    @Command(name = "list", description = "Lists the accounts: name, role, since when.")
    int list(@Mixin AccountOptions accounts) {
        return accounts.with(all -> {
            for (Account account : all.all()) {
                row(account.name(), role(account), account.made());
            }
        });
    }

    private static String role(Account account) {
        return account.role().name().toLowerCase(Locale.ROOT);
    }

    @Command(name = "role", description = "Changes what an account may do, at once.")
    int role(
            @Mixin AccountOptions accounts,
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Parameters(paramLabel = "ROLE", description = ROLE) String role) {
        return accounts.with(all -> {
            all.role(name, role);
            AccountOptions.write(all, What.ACCOUNT_ROLE, name + " " + role);
        });
    }

    @Command(
            name = "password",
            description = "Gives an account another password, and ends its sessions.")
    int password(
            @Mixin AccountOptions accounts,
            @Mixin PasswordOptions passwords,
            @Parameters(paramLabel = "NAME", description = NAME) String name)
            throws IOException {
        String password = passwords.password();
        return accounts.with(all -> {
            all.password(name, password, null);
            AccountOptions.write(all, What.PASSWORD, name);
        });
    }

    @Command(
            name = "remove",
            description = "Removes an account with its sessions and tokens, at once.")
    int remove(
            @Mixin AccountOptions accounts,
            @Parameters(paramLabel = "NAME", description = NAME) String name) {
        return accounts.with(all -> {
            all.remove(name);
            AccountOptions.write(all, What.ACCOUNT_REMOVE, name);
        });
    }

    @Command(
            name = "audit",
            description = "Says who did what, when (UTC) and from where; the latest last.")
    int audit(
            @Mixin AccountOptions accounts,
            @Option(
                            names = "--who",
                            paramLabel = "NAME",
                            defaultValue = "",
                            description = "Of this account alone.")
                    String who,
            @Option(
                            names = "--last",
                            paramLabel = "N",
                            defaultValue = "100",
                            description = "So many rows (default: ${DEFAULT-VALUE}).")
                    int last) {
        return accounts.with(all -> {
            List<Deed> deeds = all.audit().latest(who, null, Long.MAX_VALUE, Math.max(1, last));
            for (Deed deed : deeds.reversed()) {
                row(deed.at(), deed.who(), deed.address(), deed.what().code(), deed.detail());
            }
        });
    }

    private void row(Object... cells) {
        AccountOptions.row(spec.commandLine().getOut(), cells);
    }
}

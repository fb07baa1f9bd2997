package isnad.cli;

import isnad.account.Account;
import isnad.account.Deed.What;
import isnad.account.Token;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad account token}: what lets programs in. */
@Command(
        name = "token",
        description = "Keeps the tokens by which programs use a ledger that is served to others.",
        footer = {
            "%nExamples:",
            "  isnad account token make omar nightly     prints the token, once",
            "  isnad account token list omar",
            "  isnad account token revoke omar nightly"
        })
final class AccountTokenCommand implements Callable<Integer> {
    private static final String NAME = "The account's name.";
    private static final String TOKEN = "The token's name.";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCodes.USAGE;
    }

    @Command(name = "make", description = "Makes a token and prints it; it is never shown again.")
    int make(
            @Mixin AccountOptions accounts,
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Parameters(paramLabel = "TOKEN", description = TOKEN) String token,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "reader",
                            description =
                                    "reader, editor or admin, none above the account's own"
                                            + " (default: ${DEFAULT-VALUE}).")
                    String role) {
        return accounts.with(all -> {
            Account account = all.named(name);
            String secret = all.tokens().make(account, token, role);
            AccountOptions.write(all, What.TOKEN_MAKE, account.name() + " " + token);
            row(secret);
        });
    }

    @Command(name = "list", description = "Lists tokens: name, role, since when, last used.")
    int list(
            @Mixin AccountOptions accounts,
            @Parameters(paramLabel = "NAME", description = NAME) String name) {
        return accounts.with(all -> {
            for (Token token : all.tokens().of(all.named(name).name())) {
                String role = token.role().name().toLowerCase(Locale.ROOT);
                Object used = token.used() == null ? "never" : token.used();
                row(token.name(), role, token.made(), used);
            }
        });
    }

    @Command(name = "revoke", description = "Ends a token, at once.")
    int revoke(
            @Mixin AccountOptions accounts,
            @Parameters(paramLabel = "NAME", description = NAME) String name,
            @Parameters(paramLabel = "TOKEN", description = TOKEN) String token) {
        return accounts.with(all -> {
            Account account = all.named(name);
            if (!all.tokens().revoke(account.name(), token)) {
                throw new UsageException(account.name() + " has no token " + token);
            }
            AccountOptions.write(all, What.TOKEN_REVOKE, account.name() + " " + token);
        });
    }

    private void row(Object... cells) {
        AccountOptions.row(spec.commandLine().getOut(), cells);
    }
}

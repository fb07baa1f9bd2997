package isnad.cli;

import isnad.account.Accounts;
import isnad.account.Limits;
import isnad.serve.Service;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isnad serve}: the ledger in a browser. */
@Command(
        name = "serve",
        description =
                "Opens the ledger in a browser: to read, compare, correct and take away. Runs until"
                        + " it is interrupted.",
        footer = {
            "%nExamples:",
            "  isnad serve                        ./isnad-data at http://127.0.0.1:8080/",
            "  isnad serve --in archive --port 9000",
            "  isnad serve --address 10.0.0.5 --public-url https://isnad.example --proxy 10.0.0.2"
        })
final class ServeCommand implements Callable<Integer> {
    /** What Helidon says of itself is for its developers. */
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private static final int PORT = 8080;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions where = new LedgerOptions();
    @Mixin private final ShareOptions share = new ShareOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port = PORT;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port: expected 0 to 65535, found " + port);
        }
        HELIDON.setLevel(Level.OFF);
        var messages = Messages.of(spec);
        var ended = new CountDownLatch(1);
        try (Accounts accounts = accounts();
                Service service = LedgerOptions.with(where.existing(), () -> started(accounts))) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "isnad-closing"));
            messages.line("open %s (Ctrl-C ends)".formatted(share.open(service.port())));
            ended.await();
        }
        return ExitCodes.READ;
    }

    /** Null where this machine alone is served. */
    private @Nullable Accounts accounts() {
        if (!share.isShared()) {
            return null;
        }
        Accounts accounts = Accounts.open(where.existing());
        if (!accounts.haveAdmin()) {
            accounts.close();
            throw new UsageException(
                    "nobody could sign in: there is no admin yet; isnad account add NAME admin --in "
                            + where.folder()
                            + " makes one");
        }
        return accounts;
    }

    private Service started(@Nullable Accounts accounts) {
        try {
            return accounts == null
                    ? Service.local(where.folder(), port)
                    : Service.shared(where.folder(), share.place(port), accounts, Limits.USUAL);
        } catch (IllegalStateException e) {
            throw new UsageException("--port: " + e.getMessage(), e);
        }
    }
}

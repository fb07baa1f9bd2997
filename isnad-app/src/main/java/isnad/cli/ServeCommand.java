package isnad.cli;

import isnad.account.Accounts;
import isnad.account.Limits;
import isnad.input.FileTrouble;
import isnad.ledger.IndexKeeper;
import isnad.ledger.LedgerWriter;
import isnad.serve.Service;
import isnad.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
            "  isnad serve --demo                 pages written for it, to look round in",
            "  isnad serve --in archive --port 9000",
            "  isnad serve --address 10.0.0.5 --public-url https://isnad.example --proxy 10.0.0.2"
        })
final class ServeCommand implements Callable<Integer> {
    /** What Helidon says of itself is for its developers. */
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private static final int PORT = 8080;

    /** Seconds that closing may take. */
    private static final int PATIENCE = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions where = new LedgerOptions();
    @Mixin private final ShareOptions share = new ShareOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port = PORT;

    @Option(
            names = "--demo",
            description =
                    "Serve a ledger of pages that the program carries, to look round in; it goes"
                            + " away in the end.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new UsageException("--port: expected 0 to 65535, found " + port);
        }
        if (demo && share.isShared()) {
            throw new UsageException("--demo: serves this machine alone; leave --address out");
        }
        HELIDON.setLevel(Level.OFF);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "isnad-closing"));
        try {
            return demo ? serveDemo() : serve(folder());
        } finally {
            closed.countDown();
        }
    }

    /** The folder that is asked for; an empty ledger is made where there is none. */
    private Path folder() {
        Path folder = where.folder();
        if (!Store.isIn(folder) && (!Files.exists(folder) || Files.isDirectory(folder))) {
            LedgerOptions.with(folder, () -> begun(folder));
        }
        return where.existing();
    }

    private Path begun(Path folder) {
        try (LedgerWriter writer = LedgerWriter.open(folder);
                IndexKeeper index = IndexKeeper.open(folder, writer)) {
            index.finish();
        }
        Messages.of(spec)
                .line(folder + ": held no ledger; an empty one was made, add pages in the browser");
        return folder;
    }

    private int serveDemo() throws InterruptedException {
        try (DemoLedger made = DemoLedger.make()) {
            return serve(made.ledger());
        } catch (IOException e) {
            throw new UsageException("--demo: " + FileTrouble.describe(e), e);
        }
    }

    private int serve(Path ledger) throws InterruptedException {
        try (Accounts accounts = accounts();
                Service service = LedgerOptions.with(ledger, () -> started(ledger, accounts))) {
            Messages.of(spec).line("open %s (Ctrl-C ends)".formatted(share.open(service.port())));
            ended.await();
        }
        return ExitCodes.READ;
    }

    /** At Ctrl-C: lets what is open be closed before the program ends. */
    private void end() {
        ended.countDown();
        try {
            closed.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
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

    private Service started(Path ledger, @Nullable Accounts accounts) {
        try {
            return accounts == null
                    ? Service.local(ledger, port)
                    : Service.shared(ledger, share.place(port), accounts, Limits.USUAL);
        } catch (IllegalStateException e) {
            throw new UsageException("--port: " + e.getMessage(), e);
        }
    }
}

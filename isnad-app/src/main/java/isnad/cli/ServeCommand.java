package isnad.cli;

import isnad.serve.Service;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
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
            "  isnad serve --in archive --port 9000"
        })
final class ServeCommand implements Callable<Integer> {
    /** What Helidon says of itself is for its developers. */
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private static final int PORT = 8080;

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private final LedgerOptions where = new LedgerOptions();

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
        try (Service service = LedgerOptions.with(where.existing(), () -> started())) {
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "isnad-closing"));
            messages.line("open http://127.0.0.1:%d/ (Ctrl-C ends)".formatted(service.port()));
            ended.await();
        }
        return ExitCodes.READ;
    }

    private Service started() {
        try {
            return Service.local(where.folder(), port);
        } catch (IllegalStateException e) {
            throw new UsageException("--port: " + e.getMessage(), e);
        }
    }
}

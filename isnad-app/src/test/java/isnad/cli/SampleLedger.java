package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger of the hundred pages in {@code corpus/stories/dev}, made once for all tests of a run.
 */
public final class SampleLedger {
    private static @Nullable Path made;

    private SampleLedger() {}

    /** A copy of it that a test may change. */
    public static Path copy(Path to) throws IOException {
        Path ledger = Files.createDirectory(to.resolve("ledger"));
        Path from = shared();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = ledger.resolve(from.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                } else {
                    Files.createDirectories(target);
                }
            }
        }
        return ledger;
    }

    private static synchronized Path shared() throws IOException {
        Path known = made;
        if (known == null) {
            known = make(Files.createTempDirectory("isnad-sample").resolve("ledger"));
            made = known;
        }
        return known;
    }

    private static Path make(Path ledger) {
        Path corpus = root().resolve("corpus/stories/dev");
        List<String> arguments =
                List.of(
                        "add",
                        corpus.resolve("pages").toString(),
                        "--dates",
                        corpus.resolve("dates.tsv").toString(),
                        "--to",
                        ledger.toString());
        var err = new StringWriter();
        int code =
                Isnad.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        Path folder = Objects.requireNonNull(ledger.getParent());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return ledger;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/cli.md"))) {
            root = Objects.requireNonNull(root.getParent(), "not started inside the project");
        }
        return root;
    }
}

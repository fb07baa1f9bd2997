package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script that builds and starts the program, beside a Maven that cannot build. */
class LauncherTest {
    private static final String MAVEN =
            """
            #!/bin/sh
            echo "[INFO] Building isnad-model 1.0 [2/6]"
            echo "[ERROR] a source is missing"
            exit 1
            """;

    @TempDir private Path folder = Path.of("");

    private static Path script() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/cli.md"))) {
            root = Objects.requireNonNull(root.getParent(), "not started inside the project");
        }
        return root.resolve("isnad");
    }

    @Test
    void the_first_build_says_how_long_it_takes_where_its_log_is_and_what_went_wrong()
            throws Exception {
        Path maven = Files.createDirectory(folder.resolve("bin")).resolve("mvn");
        Files.writeString(maven, MAVEN);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(script(), folder.resolve("isnad"));
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder("sh", "isnad", "read", "x").directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", "", (path, _) -> maven.getParent() + ":" + path);
        int code = builder.redirectError(err.toFile()).start().waitFor();
        assertThat(Files.readString(err))
                .contains("takes some minutes", "isnad-app/target/build.log")
                .contains("[ERROR] a source is missing", "did not build")
                .doesNotContain("[INFO]");
        assertThat(code).isEqualTo(70);
    }
}

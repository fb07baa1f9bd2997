package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code README.md} can be copied as they stand. */
class ReadmeTest {
    @TempDir private Path folder = Path.of("");

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/cli.md"))) {
            root = Objects.requireNonNull(root.getParent(), "not started inside the project");
        }
        return root;
    }

    /** Without their remarks; what serves does not end, and jq may not be there. */
    private static List<String> commands() throws IOException {
        return Files.readString(root().resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("./isnad ") || line.contains("| ./isnad "))
                .filter(line -> !line.startsWith("./isnad serve"))
                .map(line -> before(before(line, "  #"), " | jq"))
                .toList();
    }

    private static String before(String line, String mark) {
        int at = line.indexOf(mark);
        return at < 0 ? line : line.substring(0, at);
    }

    @Test
    void every_command_of_the_readme_runs_on_what_the_project_holds() throws Exception {
        Files.createSymbolicLink(folder.resolve("corpus"), root().resolve("corpus"));
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            Path out = folder.resolve("out.txt");
            Process shell =
                    new ProcessBuilder(
                                    "bash", "-c", command.replace("./isnad", IsnadProcess.shell()))
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            int code = shell.waitFor();
            String said = Files.readString(out, StandardCharsets.UTF_8);
            assertThat(code).as(command + "\n" + said.lines().toList().getLast()).isZero();
            assertThat(said).as(command).isNotBlank();
        }
    }
}

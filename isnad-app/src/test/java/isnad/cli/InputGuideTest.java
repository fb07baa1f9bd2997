package isnad.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of {@code docs/inputs.md} run as they stand there, on the files that stand there.
 */
class InputGuideTest {
    private static final Pattern FILE = Pattern.compile("(?s)```\\w+ file=(\\S+)\n(.*?)```");
    private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(.*?)```");

    @TempDir private Path folder = Path.of("");
    private String guide = "";

    @BeforeEach
    void writeFiles() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/inputs.md"))) {
            root = requireNonNull(root.getParent(), "not started inside the project");
        }
        guide = Files.readString(root.resolve("docs/inputs.md"));
        List<MatchResult> files = FILE.matcher(guide).results().toList();
        assertThat(files).hasSizeGreaterThan(5);
        for (MatchResult file : files) {
            Files.writeString(folder.resolve(file.group(1)), file.group(2));
        }
    }

    @Test
    void every_command_reads_something_and_complains_of_nothing() throws Exception {
        String commands =
                String.join("", COMMANDS.matcher(guide).results().map(c -> c.group(1)).toList());
        String script = "isnad() { " + IsnadProcess.shell() + " \"$@\"; }\nset -o pipefail\n";
        for (String command : commands.lines().toList()) {
            Process shell =
                    new ProcessBuilder("bash", "-c", script + command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as(command + "\n" + said).isZero();
            boolean reads = command.contains("isnad read") && !command.contains("-o record");
            assertThat(said.contains("\"kind\":\"article\"")).as(command + said).isEqualTo(reads);
        }
        assertThat(Files.readString(folder.resolve("record.jsonl")))
                .contains(
                        "pages/page.txt",
                        "pages/page.html",
                        "pages/feed.xml#1",
                        "pages/crawl.warc#https://akhbar.example/2",
                        "pages/news.jsonl#2")
                .contains("2020-08-26T20:44");
    }
}

package isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java code of {@code docs/library.md} runs as it stands there. */
class UserGuideTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    @TempDir private Path folder = Path.of("");

    static List<Program> programs() throws IOException {
        Path guide = SourceTree.ofProject().root().resolve("docs/library.md");
        List<Program> programs =
                JAVA.matcher(Files.readString(guide))
                        .results()
                        .map(code -> Program.of(code.group(1)))
                        .toList();
        assertThat(programs).hasSizeGreaterThan(3);
        return programs;
    }

    record Program(String name, String code) {
        static Program of(String code) {
            Matcher name = CLASS.matcher(code);
            assertThat(name.find()).isTrue();
            return new Program(name.group(1), code);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void example_compiles_and_prints_something(Program program) throws Exception {
        Path file = Files.writeString(folder.resolve(program.name() + ".java"), program.code());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process =
                new ProcessBuilder(
                                java.toString(),
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        byte[] bytes = process.getInputStream().readAllBytes();
        String output = new String(bytes, StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isNotBlank();
    }
}

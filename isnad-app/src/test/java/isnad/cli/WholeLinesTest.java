package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeLinesTest {
    @TempDir private Path folder = Path.of("");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void hands_on_whole_lines_and_the_rest_at_the_end() throws IOException {
        Path pipe = Files.writeString(folder.resolve("out"), "");
        try (Output out = Output.to(pipe);
                var lines = new WholeLines(out)) {
            lines.write(bytes("أول\nثا"));
            lines.write(bytes("نٍ"));
            lines.write('\n');
            lines.write(bytes("بلا نهاية"));
            lines.close();
            out.commit();
        }
        assertThat(pipe).hasContent("أول\nثانٍ\nبلا نهاية");
    }

    @Test
    void keeps_back_what_is_no_line_yet() throws IOException {
        Path file = folder.resolve("out");
        try (Output out = Output.to(file)) {
            var lines = new WholeLines(out);
            lines.write(bytes("أول\nثا"));
            out.commit();
        }
        assertThat(file).hasContent("أول\n");
    }
}

package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class IsnadTest {

    private final StringWriter out = new StringWriter();
    private final CommandLine isnad = Isnad.commandLine().setOut(new PrintWriter(out));

    @Test
    void says_its_name_and_version() {
        assertThat(isnad.execute("--version")).isZero();
        assertThat(out.toString()).matches("isnad \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void explains_itself() {
        assertThat(isnad.execute("--help")).isZero();
        assertThat(out.toString()).contains("Usage: isnad");
    }

    @Test
    void takes_an_at_sign_for_a_letter_and_no_file_for_arguments()
            throws IOException, InterruptedException {
        var result = new IsnadProcess(Path.of(".")).run("read", "@/dev/null");
        assertThat(result.exitCode()).isOne();
        assertThat(result.err()).contains("@/dev/null: there is no such file");
    }

    @Test
    void refuses_an_unknown_option() {
        isnad.setErr(new PrintWriter(new StringWriter()));
        assertThat(isnad.execute("--no-such-option")).isEqualTo(2);
    }
}

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

    private String refused(String... arguments) {
        var err = new StringWriter();
        isnad.setErr(new PrintWriter(err));
        assertThat(isnad.execute(arguments)).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString();
    }

    @Test
    void a_mistyped_command_or_option_is_named_with_the_nearest() {
        assertThat(refused("differnces"))
                .contains("there is no command differnces; nearest: differences");
        assertThat(refused("entity", "mege")).contains("no command mege; nearest: merge");
        assertThat(refused("differences", "--fromat", "csv"))
                .contains("there is no option --fromat; nearest: --format");
        assertThat(refused("read", "--fromat=jsonl", "page.txt"))
                .contains("there is no option --fromat; nearest: --format");
        assertThat(refused("xyzzy")).contains("there is no command xyzzy; see");
        assertThat(refused("story", "3", "4")).contains("expected no more, found '4'");
    }

    @Test
    void refuses_an_unknown_option() {
        isnad.setErr(new PrintWriter(new StringWriter()));
        assertThat(isnad.execute("--no-such-option")).isEqualTo(2);
    }
}

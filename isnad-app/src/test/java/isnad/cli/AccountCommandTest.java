package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.cli.IsnadProcess.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeping accounts from the command line, in processes of their own. */
class AccountCommandTest {
    private static final byte[] PASSWORD = "palm grove at dusk\n".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder = Path.of("");
    private IsnadProcess isnad = new IsnadProcess(Path.of(""));

    @BeforeEach
    void makeLedger() throws Exception {
        isnad = new IsnadProcess(folder);
        Files.writeString(folder.resolve("a.txt"), SamplePages.MEETING);
        assertThat(isnad.run("add", "a.txt", "--date", "2021-03-02").exitCode()).isZero();
    }

    private Result account(String... arguments) throws IOException, InterruptedException {
        var words = new java.util.ArrayList<>(List.of("account"));
        words.addAll(List.of(arguments));
        return isnad.run(PASSWORD, words.toArray(String[]::new));
    }

    @Test
    void others_reach_a_ledger_only_where_somebody_can_keep_accounts() throws Exception {
        Result none = isnad.run("serve", "--address", "127.0.0.1", "--port", "0");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("there is no admin yet; isnad account add NAME admin");
        assertThat(account("add", "rita", "reader", "--password-stdin").exitCode()).isZero();
        assertThat(isnad.run("serve", "--accounts", "--port", "0").exitCode()).isEqualTo(2);
        assertThat(account("add", "nadia", "admin", "--password-stdin").exitCode()).isZero();
        Result anywhere = isnad.run("serve", "--address", "0.0.0.0", "--port", "0");
        assertThat(anywhere.exitCode()).isEqualTo(2);
        assertThat(anywhere.err()).contains("--host NAME, or --public-url URL");
    }

    @Test
    void who_serves_a_folder_without_a_ledger_serves_an_empty_one() throws Exception {
        Result none = isnad.run("serve", "--in", "new", "--accounts", "--port", "0");
        assertThat(none.err()).contains("new: held no ledger; an empty one was made");
        assertThat(isnad.run("stories", "--in", "new").exitCode()).isZero();
    }

    @Test
    void accounts_and_tokens_are_made_listed_changed_and_ended() throws Exception {
        assertThat(account("add", "Nadia", "admin", "--password-stdin").exitCode()).isZero();
        assertThat(account("add", "nadia", "admin", "--password-stdin").exitCode()).isEqualTo(2);
        assertThat(account("add", "omar", "king", "--password-stdin").exitCode()).isEqualTo(2);
        assertThat(account("remove", "nadia").err()).contains("the last admin");
        assertThat(account("list").out()).startsWith("nadia\tadmin\t20");
        String token = account("token", "make", "nadia", "nightly").out().strip();
        assertThat(token).matches("isnad_[0-9a-f]{64}");
        assertThat(account("token", "list", "nadia").out())
                .startsWith("nightly\treader\t")
                .endsWith("\tnever\n")
                .doesNotContain(token);
        assertThat(account("token", "revoke", "nadia", "nightly").exitCode()).isZero();
        assertThat(account("token", "revoke", "nadia", "nightly").exitCode()).isEqualTo(2);
        assertThat(account("audit").out())
                .contains("\taccount-add\tnadia admin\n", "\ttoken-revoke\tnadia nightly\n")
                .doesNotContain(token, "palm grove");
    }
}

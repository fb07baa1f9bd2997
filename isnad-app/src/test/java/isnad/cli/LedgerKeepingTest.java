package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.cli.IsnadProcess.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Correcting, saving and mending a ledger, in processes of their own. */
class LedgerKeepingTest {
    @TempDir private Path folder = Path.of("");
    private IsnadProcess isnad = new IsnadProcess(Path.of(""));

    @BeforeEach
    void makeLedger() throws Exception {
        isnad = new IsnadProcess(folder);
        Files.writeString(folder.resolve("a.txt"), SamplePages.MEETING);
        assertThat(run("add", "a.txt", "--date", "2021-03-02").exitCode()).isZero();
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return isnad.run(arguments);
    }

    private String events() throws IOException, InterruptedException {
        return run("events", "--format", "jsonl").out();
    }

    @Test
    void an_event_is_corrected_previewed_listed_and_as_before_when_that_is_undone()
            throws Exception {
        String before = events();
        List<String> wrong = List.of("correct", "1", "--status", "planned", "--why", "a slip");
        Result preview = run(with(wrong, "--dry-run"));
        assertThat(preview.err()).contains("would correct", "before:", "planned");
        assertThat(events()).isEqualTo(before);
        Result made = run(with(wrong, "--by", "salma"));
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(events()).contains("\"status\":\"planned\"");
        var correction = JsonMapper.shared().readTree(run("corrections").out());
        assertThat(correction.get("by").asString()).isEqualTo("salma");
        assertThat(correction.get("why").asString()).isEqualTo("a slip");
        assertThat(run("undo", "1", "--why", "it was right").exitCode()).isZero();
        assertThat(events()).doesNotContain("\"status\":\"planned\"");
        assertThat(run("undo", "1", "--why", "again").exitCode()).isEqualTo(2);
        assertThat(run("correct", "99", "--reject", "--why", "x").exitCode()).isEqualTo(2);
        assertThat(run("correct", "1", "--why", "nothing").exitCode()).isEqualTo(2);
    }

    private static String[] with(List<String> words, String... more) {
        return java.util.stream.Stream.concat(words.stream(), java.util.Arrays.stream(more))
                .toArray(String[]::new);
    }

    @Test
    void a_backup_restores_and_the_doctor_finds_both_sound() throws Exception {
        assertThat(run("backup", "b.db").err()).contains("1 article,");
        assertThat(run("restore", "b.db", "--to", "other").exitCode()).isZero();
        assertThat(run("restore", "b.db", "--to", "other").exitCode()).isEqualTo(4);
        assertThat(run("doctor", "--in", "other").exitCode()).isZero();
        assertThat(run("doctor").out()).contains("sound     index");
        Result none = run("doctor", "--in", "nowhere");
        assertThat(none.exitCode()).isEqualTo(4);
        assertThat(none.out()).contains("there is none");
    }

    @Test
    void pages_are_added_to_the_ledger_that_questions_name() throws Exception {
        assertThat(run("add", "a.txt", "--in", "other").err()).contains("1 article added to other");
        assertThat(run("stories", "--least", "1", "--in", "other").exitCode()).isZero();
    }

    @Test
    void names_that_are_none_are_refused() throws Exception {
        for (String name : List.of("", "  ", "a\u001B[31m", "x".repeat(1000))) {
            Result renamed = run("entity", "rename", "EGY", name, "--why", "x");
            assertThat(renamed.exitCode()).isEqualTo(2);
            assertThat(renamed.err()).contains("NAME: expected a name of 1 to 200 letters");
        }
    }

    @Test
    void reading_anew_by_the_same_rules_changes_nothing() throws Exception {
        String before = events();
        assertThat(run("reread").err()).contains("pages read anew: 0");
        Result all = run("reread", "--all");
        assertThat(all.err()).contains("pages read anew: 1, changed: 0");
        assertThat(all.out()).isEmpty();
        assertThat(events()).isEqualTo(before);
    }
}

package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.cli.IsnadProcess.Result;
import isnad.run.RecordLines;
import isnad.run.RecordLines.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of records as editors, pipes and accidents leave them. */
class RecordFilesTest {
    private static final String FIRST = article("a1");
    private static final String SECOND = article("b2");

    @TempDir private Path folder = Path.of("");

    private static String article(String id) {
        return """
        {"kind":"article","id":"%s","page":"%s.txt","index":0,"headline":"زيارة","text":"زيارة","language":"ar"}
        """
                .formatted(id, id);
    }

    private Result run(String... arguments) throws IOException, InterruptedException {
        return new IsnadProcess(folder).run(arguments);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    @Test
    void a_record_is_taken_with_a_mark_packed_spaced_and_with_any_line_ends() throws Exception {
        Files.write(folder.resolve("mark.jsonl"), bytes("\uFEFF" + FIRST));
        Files.write(folder.resolve("packed.jsonl.gz"), packed(FIRST + SECOND));
        Files.write(folder.resolve("ends.jsonl"), bytes((FIRST + SECOND).replace("\n", "\r\n")));
        String spaced = FIRST.replace("\":", "\" : ").replace("{\"", "{ \"");
        Files.write(folder.resolve("spaced.jsonl"), bytes("\n" + spaced + "\n" + SECOND));
        for (String file : List.of("mark.jsonl", "packed.jsonl.gz", "ends.jsonl", "spaced.jsonl")) {
            Result added = run("add", file, "--to", file + "-added");
            assertThat(added.exitCode()).as(file + added.err()).isZero();
            Result taken = run("import", file, "--to", file + "-taken");
            assertThat(taken.exitCode()).as(file + taken.err()).isZero();
            assertThat(run("export", "--in", file + "-added").out())
                    .isEqualTo(run("export", "--in", file + "-taken").out())
                    .contains("a1.txt");
        }
    }

    @Test
    void what_is_wrong_is_told_line_by_line_and_the_rest_is_taken() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(bytes(FIRST.replace("\"index\":0", "\"index\":\"x\"")));
        bytes.write(bytes(article("bad")));
        bytes.write(0xFF);
        bytes.write('\n');
        bytes.write(bytes(SECOND));
        Files.write(folder.resolve("r.jsonl"), bytes.toByteArray());
        Result added = run("add", "r.jsonl");
        assertThat(added.exitCode()).isEqualTo(1);
        assertThat(added.err())
                .contains("r.jsonl#1: line 1: \"index\": expected a whole number")
                .contains("r.jsonl#2: line 3: is not UTF-8")
                .contains("1 article added")
                .doesNotContain("known already");
        assertThat(run("export").out()).isEqualTo(SECOND);
    }

    @Test
    void what_holds_no_records_is_not_imported_in_silence() throws Exception {
        Files.writeString(folder.resolve("a.txt"), SamplePages.MEETING);
        Result taken = run("import", "a.txt");
        assertThat(taken.exitCode()).isEqualTo(1);
        assertThat(taken.err()).contains("a.txt: holds no records; expected the JSON lines");
    }

    @Test
    void lines_end_as_they_may_and_a_long_one_is_passed_over() throws IOException {
        String text = "one\r\ntwo\rthree\n\n" + "x".repeat(99) + "\nlast";
        var in = RecordLines.of(new ByteArrayInputStream(bytes(text)), 50);
        List<String> lines = new ArrayList<>();
        for (Line line = in.next(); line != null; line = in.next()) {
            lines.add(line.number() + " " + line.text() + line.trouble());
        }
        assertThat(lines)
                .containsExactly(
                        "1 onenull",
                        "2 twonull",
                        "3 threenull",
                        "5 is longer than 50 bytes",
                        "6 lastnull");
    }

    @Test
    void records_are_taken_from_standard_input_and_pages_still_are() throws Exception {
        Result added = new IsnadProcess(folder).run(bytes(FIRST + SECOND), "add", "-");
        assertThat(added.exitCode()).as(added.err()).isZero();
        assertThat(run("export").out()).isEqualTo(FIRST + SECOND);
        byte[] page = bytes(SamplePages.MEETING);
        Result read = new IsnadProcess(folder).run(page, "add", "-", "--to", "pages");
        assertThat(read.err()).contains("1 article added");
    }
}

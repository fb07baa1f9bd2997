package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.cli.IsnadProcess.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in processes of its own, on real files. */
class ReadCommandTest {
    @TempDir private Path folder = Path.of("");

    private IsnadProcess isnad = new IsnadProcess(Path.of(""));

    @BeforeEach
    void writeSample() throws IOException {
        isnad = new IsnadProcess(folder);
        Files.writeString(folder.resolve("page.txt"), SamplePages.MEETING);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::getFileName).sorted().toList();
        }
    }

    private static List<JsonNode> records(String lines) {
        var json = new JsonMapper();
        return lines.lines().map(json::readTree).toList();
    }

    @Test
    void writes_the_record_where_standard_output_is_no_terminal() throws Exception {
        Result result = isnad.run("read", "page.txt", "--date", "2021-03-02");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        JsonNode article = records(result.out()).getFirst();
        assertThat(article.get("page").asString()).isEqualTo("page.txt");
        assertThat(article.get("headline").asString()).contains("نظيره المصري");
        assertThat(article.get("published").get("value").asString()).isEqualTo("2021-03-02");
        assertThat(article.get("published").get("basis").asString()).isEqualTo("given");
    }

    @Test
    void never_writes_over_a_page_that_it_reads() throws Exception {
        Result result = isnad.run("read", ".", "-o", "./page.txt");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("is a page to be read; write to another file");
        assertThat(folder.resolve("page.txt")).hasContent(SamplePages.MEETING);
    }

    @Test
    void writes_a_file_whose_name_is_as_long_as_a_name_may_be() throws Exception {
        String name = "n".repeat(255);
        assertThat(isnad.run("read", "page.txt", "-o", name).exitCode()).isZero();
        assertThat(folder.resolve(name)).isNotEmptyFile();
    }

    @Test
    void gives_evidence_verbatim_behind_a_mark_and_emoji() throws Exception {
        String page = "\uFEFF🤝🤝 " + SamplePages.MEETING.replace("\n", "\r\n");
        Files.writeString(folder.resolve("page.txt"), page);
        for (JsonNode record : records(isnad.run("read", "page.txt").out())) {
            for (JsonNode evidence : record.path("evidence")) {
                int start = evidence.get("start").asInt();
                int end = evidence.get("end").asInt();
                assertThat(page.substring(start, end)).isEqualTo(evidence.get("text").asString());
            }
        }
    }

    @Test
    void reads_everything_else_beside_bad_input_and_says_a_line_each() throws Exception {
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 2, 0, 0, 0, 'x'});
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Files.writeString(folder.resolve("english.txt"), "The minister met his counterpart.");
        Files.write(
                folder.resolve("old.txt"), "\u00C7\u00E1\u00CE\u00C8\u00D1".getBytes("ISO-8859-1"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Result result = isnad.run("read", ".", "missing.txt");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(records(result.out()).getFirst().get("page").asString()).endsWith("page.txt");
        assertThat(result.err().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("isnad: "))
                .anyMatch(line -> line.contains("binary.txt: is binary"))
                .anyMatch(line -> line.contains("empty.txt: is empty"))
                .anyMatch(line -> line.contains("english.txt: has no Arabic"))
                .anyMatch(line -> line.contains("old.txt: is not UTF-8; convert it"))
                .anyMatch(line -> line.contains("loop: links to a folder"))
                .anyMatch(line -> line.contains("missing.txt: there is no such file"));
    }

    @Test
    void reads_broken_utf8_and_notes_it() throws Exception {
        byte[] bytes = SamplePages.MEETING.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        Files.write(folder.resolve("page.txt"), bytes);
        Result result = isnad.run("read", "page.txt");
        assertThat(result.exitCode()).isZero();
        JsonNode note = records(result.out()).getLast();
        assertThat(note.get("kind").asString()).isEqualTo("note");
        assertThat(note.get("rule").asString()).isEqualTo("page.encoding");
    }

    @Test
    void reads_any_mixture_of_inputs_in_their_order() throws Exception {
        String line =
                new JsonMapper()
                        .writeValueAsString(
                                Map.of("العنوان", "عنوان", "النص", SamplePages.MEETING));
        Files.writeString(
                folder.resolve("b.jsonl"),
                line + "\n{\n" + line.replace("عنوان\"", "آخر\"") + "\n");
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.gz"));
                var packed = new GZIPOutputStream(out)) {
            packed.write((SamplePages.MEETING + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Result result = isnad.run("read", ".", "--jobs", "3");
        assertThat(
                        records(result.out()).stream()
                                .filter(record -> record.get("kind").asString().equals("article"))
                                .map(record -> record.get("page").asString()))
                .containsExactly("./a.gz", "./b.jsonl#1", "./b.jsonl#3", "./page.txt");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("isnad: ./b.jsonl#2: is no JSON object")
                .hasLineCount(1);
    }

    @Test
    void dates_an_article_of_a_list_by_its_name() throws Exception {
        Files.writeString(
                folder.resolve("x.csv"),
                "id,text\n1,\"" + SamplePages.MEETING.replace("\"", "\"\"") + "\"\n");
        Files.writeString(folder.resolve("dates.tsv"), "x.csv#2\t2021-03-02\n");
        JsonNode article =
                records(isnad.run("read", "x.csv", "--dates", "dates.tsv").out()).getFirst();
        assertThat(article.get("published").get("value").asString()).isEqualTo("2021-03-02");
    }

    @Test
    void sums_up_what_is_no_arabic_page_in_an_archive() throws Exception {
        Files.writeString(
                folder.resolve("x.jsonl"),
                "{\"text\":\"no\"}\n{\"text\":\"non\"}\n{\"text\":\"nein\"}\n"
                        + "{\"text\":\"وصل الوزير إلى العاصمة أمس.\"}\n");
        Result result = isnad.run("read", "x.jsonl");
        assertThat(result.err()).isEqualTo("isnad: passed over: 3 pages without Arabic\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void reads_neither_its_own_record_nor_the_dates_that_lie_beside_the_pages() throws Exception {
        Files.writeString(folder.resolve("dates.tsv"), "page.txt\t2021-03-02\n");
        for (String name : List.of("out.jsonl", "out.html")) {
            for (int round = 0; round < 2; round++) {
                Result result = isnad.run("read", ".", "--dates", "dates.tsv", "-o", name);
                assertThat(result.err()).isEqualTo("isnad: written to " + name + "\n");
                assertThat(result.exitCode()).isZero();
            }
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void reads_nothing_twice() throws Exception {
        Files.copy(folder.resolve("page.txt"), folder.resolve("copy.txt"));
        Result result = isnad.run("read", "page.txt", ".");
        assertThat(result.err())
                .isEqualTo("isnad: passed over: 1 documents that came before, letter by letter\n");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("page.txt").doesNotContain("copy.txt");
    }

    @Test
    void takes_fields_from_the_command_line() throws Exception {
        Files.writeString(folder.resolve("x.csv"), "a,b\n1,وصل الوزير إلى العاصمة أمس.\n");
        assertThat(isnad.run("read", "x.csv").err()).contains("--fields text=NAME (columns: a, b)");
        assertThat(isnad.run("read", "x.csv", "--fields", "text=b").exitCode()).isZero();
        Result wrong = isnad.run("read", "x.csv", "--fields", "text");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("expected FIELD=NAME").hasLineCount(1);
    }

    @Test
    void refuses_a_page_that_is_far_too_large() throws Exception {
        Files.writeString(folder.resolve("large.txt"), "خبر ".repeat(300_000));
        Result result = isnad.run("read", "large.txt", "page.txt", "--max-size", "1");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("large.txt: is larger than 1 MB").hasLineCount(1);
        assertThat(records(result.out())).isNotEmpty();
    }

    @Test
    void reads_standard_input() throws Exception {
        byte[] page = SamplePages.MEETING.getBytes(StandardCharsets.UTF_8);
        Result result = isnad.run(page, "read", "-");
        assertThat(records(result.out()).getFirst().get("page").asString()).isEqualTo("-");
    }

    @Test
    void keeps_the_order_of_pages_however_many_are_read_at_a_time() throws Exception {
        SamplePages.folder(folder, 40);
        String one = isnad.run("read", "pages", "--jobs", "1").out();
        String many = isnad.run("read", "pages", "--jobs", "8").out();
        assertThat(many).isEqualTo(one);
        assertThat(
                        records(one).stream()
                                .filter(line -> line.get("kind").asString().equals("article")))
                .hasSize(40);
    }

    @Test
    void writes_the_same_bytes_again() throws Exception {
        for (String name : List.of("out.jsonl", "out.html", "out.txt")) {
            isnad.run("read", "page.txt", "-o", name);
            byte[] first = Files.readAllBytes(folder.resolve(name));
            isnad.run("read", "page.txt", "-o", name);
            assertThat(folder.resolve(name)).hasBinaryContent(first);
            assertThat(first).isNotEmpty();
        }
    }

    @Test
    void chooses_the_format_by_the_name_of_the_file() throws Exception {
        isnad.run("read", "page.txt", "-o", "out.html");
        assertThat(folder.resolve("out.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void does_not_write_over_a_folder() throws Exception {
        Result result = isnad.run("read", "page.txt", "-o", ".");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("could not be written: is a folder").hasLineCount(1);
    }

    @Test
    void refuses_wrong_options_and_dates_with_one_line() throws Exception {
        Files.writeString(folder.resolve("dates.tsv"), "page.txt\tyesterday\n");
        for (String[] wrong :
                List.of(
                        new String[] {"read"},
                        new String[] {"read", "page.txt", "--date", "yesterday"},
                        new String[] {"read", "page.txt", "--dates", "dates.tsv"},
                        new String[] {"read", "page.txt", "--jobs", "0"},
                        new String[] {"read", "page.txt", "--format", "xml"})) {
            Result result = isnad.run(wrong);
            assertThat(result.exitCode()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(result.err()).startsWith("isnad: ").hasLineCount(1);
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void ends_quietly_when_the_pipe_closes() throws Exception {
        SamplePages.folder(folder, 100);
        String pipe = IsnadProcess.shell("read", "pages") + " 2>err | head -n 1";
        Process shell =
                new ProcessBuilder("bash", "-c", "set -o pipefail; " + pipe)
                        .directory(folder.toFile())
                        .start();
        try (BufferedReader out = shell.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.lines()).hasSize(1);
        }
        assertThat(shell.waitFor()).isZero();
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void leaves_nothing_behind_when_it_is_stopped() throws Exception {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = isnad.builder("read", "-", "-o", "out.jsonl").start();
            assertThat(watch.poll(60, TimeUnit.SECONDS)).as("a temporary file").isNotNull();
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(143);
        }
        assertThat(files()).containsExactly(Path.of("page.txt"));
    }

    @Test
    void shows_cards_with_isolated_arabic() throws Exception {
        Result result = isnad.run("read", "page.txt", "--format", "cards", "--lang", "en");
        assertThat(result.out())
                .contains("\u2068وزير الخارجية الأردني يلتقي نظيره المصري في عمّان\u2069")
                .contains("page.txt · ")
                .doesNotContain("\u001B");
    }

    @Test
    void explains_and_completes() throws Exception {
        assertThat(isnad.run("explain", "page.txt").out()).contains("page.txt");
        Result wrong = isnad.run("explain", "page.txt", "--event", "99");
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.err()).contains("has no event 99");
        Result script = isnad.run("completion");
        assertThat(script.exitCode()).isZero();
        assertThat(script.out()).startsWith("#!/usr/bin/env bash").contains("--dates");
    }
}

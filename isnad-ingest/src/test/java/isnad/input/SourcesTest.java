package isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir private Path folder = Path.of("");

    private Sources sources(Path... paths) {
        return Sources.find(Arrays.stream(paths).map(Path::toString).toList());
    }

    private List<String> find(Path... paths) {
        return sources(paths).all().stream()
                .filter(source -> source.complaint() == null)
                .map(source -> source.name().replace(folder + "/", ""))
                .toList();
    }

    private List<String> complaints(Path... paths) {
        return sources(paths).all().stream()
                .filter(source -> source.complaint() != null)
                .map(source -> source.name() + ": " + source.complaint())
                .toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "خبر");
        }
    }

    @Test
    void finds_files_in_and_below_a_folder_in_the_order_of_their_names() throws IOException {
        write(
                "b.txt",
                "a/z.txt",
                "a/y",
                "c.html",
                "p_files/s.css",
                "p_files/i.png",
                ".hidden.txt",
                ".git/x.txt");
        assertThat(find(folder)).containsExactly("a/y", "a/z.txt", "b.txt", "c.html");
        assertThat(complaints(folder)).isEmpty();
        assertThat(Brought.from(folder).passedOver()).contains("1 files .css", "1 files .png");
    }

    @Test
    void takes_a_named_file_whatever_its_ending_and_each_file_once() throws IOException {
        write("c.css", "d.txt");
        assertThat(find(folder.resolve("c.css"), folder.resolve("d.txt"), folder))
                .containsExactly("c.css", "d.txt");
    }

    @Test
    void survives_links_that_go_in_circles() throws IOException {
        write("a/p.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(find(folder)).containsExactly("a/p.txt");
        assertThat(complaints(folder))
                .hasSize(1)
                .allMatch(c -> c.contains("a/again: links to a folder that it lies in"));
    }

    @Test
    void knows_a_file_under_every_name() throws IOException {
        write("a/p.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a/p.txt"));
        assertThat(find(folder.resolve("a/../a/p.txt"), folder, folder.resolve("a/p.txt")))
                .containsExactly("a/../a/p.txt");
    }

    @Test
    void leaves_a_device_in_a_folder_alone() throws IOException {
        write("p.txt");
        Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero"));
        assertThat(find(folder)).containsExactly("p.txt");
        assertThat(complaints(folder))
                .hasSize(1)
                .allMatch(c -> c.contains("zero.txt: is a pipe or a device"));
    }

    @Test
    void says_that_a_folder_is_empty() throws IOException {
        write("x.css");
        assertThat(find(folder)).isEmpty();
        assertThat(complaints(folder))
                .hasSize(1)
                .allMatch(c -> c.contains("has no files that may hold pages"));
    }

    @Test
    void takes_a_dash_for_standard_input_once() {
        assertThat(Sources.find(List.of("-", "-")).all()).hasSize(1);
    }

    @Test
    void leaves_a_file_out_unless_it_is_named() throws IOException {
        write("p.txt", "dates.tsv");
        Path dates = folder.resolve("dates.tsv");
        assertThat(sources(folder).without(dates).all()).hasSize(1);
        assertThat(sources(dates, folder).without(dates).all()).hasSize(2);
    }

    @Test
    void reads_a_folder_of_mixed_kinds_each_once_and_in_order() throws IOException {
        write("b.txt");
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"أول\"}\n{\"text\":\"ثان\"}\n");
        Files.write(folder.resolve("c.gz"), Archive.gzip(Archive.bytes("ثالث")));
        Files.write(
                folder.resolve("d"),
                new Archive().page("https://a.example/", "<p>رابع</p>").packed());
        assertThat(Brought.from(folder).texts())
                .containsExactly("أول", "ثان", "خبر", "ثالث", "<p>رابع</p>");
    }

    @Test
    void goes_on_behind_a_file_that_is_missing() throws IOException {
        write("b.txt");
        Brought brought = Brought.from(folder.resolve("a.txt"), folder.resolve("b.txt"));
        assertThat(brought.lost().getFirst().complaint()).contains("there is no such file");
        assertThat(brought.texts()).containsExactly("خبر");
    }
}

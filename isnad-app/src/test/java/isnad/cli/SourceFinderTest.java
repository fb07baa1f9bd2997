package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {
    @TempDir private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private List<String> find(Path... paths) {
        var finder = new SourceFinder(new Messages(new PrintWriter(err), false));
        var given = List.of(paths).stream().map(Path::toString).toList();
        return SamplePages.names(finder.find(given)).stream()
                .map(name -> name.replace(folder + "/", ""))
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
    void finds_text_files_in_and_below_a_folder_in_the_order_of_their_names() throws IOException {
        write("b.txt", "a/z.txt", "a/y.txt", "c.html", ".hidden.txt", ".git/x.txt");
        assertThat(find(folder)).containsExactly("a/y.txt", "a/z.txt", "b.txt");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void takes_a_named_file_whatever_its_ending_and_each_page_once() throws IOException {
        write("c.html", "d.txt");
        assertThat(find(folder.resolve("c.html"), folder.resolve("d.txt"), folder))
                .containsExactly("c.html", "d.txt");
    }

    @Test
    void survives_links_that_go_in_circles() throws IOException {
        write("a/p.txt");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(find(folder)).containsExactly("a/p.txt");
        assertThat(err.toString()).contains("a/again: links to a folder that it lies in");
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
        assertThat(err.toString()).contains("zero.txt: is a pipe or a device").hasLineCount(1);
    }

    @Test
    void says_that_a_folder_is_empty() throws IOException {
        write("x.html");
        assertThat(find(folder)).isEmpty();
        assertThat(err.toString()).contains("has no *.txt files").hasLineCount(1);
    }

    @Test
    void takes_a_dash_for_standard_input() {
        var finder = new SourceFinder(new Messages(new PrintWriter(err), false));
        assertThat(finder.find(List.of("-", "-"))).containsExactly(Source.STANDARD_INPUT);
    }
}

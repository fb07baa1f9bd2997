package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir private Path folder = Path.of("");

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void a_file_appears_whole_when_it_is_done() throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), "before");
        try (Output out = Output.to(file)) {
            out.write("خبر");
            assertThat(file).hasContent("before");
            out.commit();
        }
        assertThat(file).hasContent("خبر");
        assertThat(files()).isOne();
    }

    @Test
    void an_unfinished_file_leaves_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), "before");
        try (Output out = Output.to(file)) {
            out.write("half");
        }
        assertThat(file).hasContent("before");
        assertThat(files()).isOne();
    }

    @Test
    void follows_a_link_instead_of_replacing_it() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (Output out = Output.to(link)) {
            out.write("x");
            out.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void refuses_a_folder_and_a_place_in_none() {
        assertThatThrownBy(() -> Output.to(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> Output.to(folder.resolve("no/out")))
                .hasMessageContaining("its folder does not exist");
    }
}

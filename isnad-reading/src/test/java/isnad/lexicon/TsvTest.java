package isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    private static List<Tsv.Row> read(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Tsv.read("test.tsv", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tsv.Row row(String text) {
        return read(text).getFirst();
    }

    @Test
    void cells_are_reached_by_the_names_of_the_header() {
        Tsv.Row row = row("name\tkind\nمصر\tstate\n");
        assertThat(row.get("kind")).isEqualTo("state");
        assertThat(row.get("name")).isEqualTo("مصر");
        assertThat(row.has("kind")).isTrue();
        assertThat(row.has("other")).isFalse();
    }

    @Test
    void comments_and_empty_lines_are_passed_over_but_counted() {
        Tsv.Row row = row("# Source: here\n\nname\n# more\n\nمصر\n");
        assertThat(row.id()).isEqualTo("test.tsv:6");
    }

    @Test
    void missing_last_cells_are_empty() {
        Tsv.Row row = row("name\tkind\tvariants\nمصر\n");
        assertThat(row.get("variants")).isEmpty();
        assertThat(row.list("variants")).isEmpty();
    }

    @Test
    void alternatives_are_parted_by_bars() {
        assertThat(row("name\nلقاء|اجتماع\n").list("name")).containsExactly("لقاء", "اجتماع");
    }

    @Test
    void cells_are_trimmed() {
        assertThat(row("name\tkind\n مصر \t state\n").get("name")).isEqualTo("مصر");
    }

    @Test
    void windows_lines_are_read_too() {
        assertThat(row("name\tkind\r\nمصر\tstate\r\n").get("kind")).isEqualTo("state");
    }

    @Test
    void a_file_with_nothing_but_a_header_has_no_rows() {
        assertThat(read("name\tkind\n")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void too_many_cells_are_reported_with_file_and_line() {
        assertThatThrownBy(() -> read("name\tkind\nمصر\tstate\nتونس\tstate\tmore\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("test.tsv:3: expected at most 2 cells, found 3");
    }

    @Test
    void an_unknown_column_is_reported_with_file_and_line() {
        Tsv.Row row = row("name\nمصر\n");
        assertThatThrownBy(() -> row.get("nisba"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("test.tsv:2: expected a column 'nisba'");
    }

    @Test
    void an_empty_cell_that_must_be_filled_is_reported_with_file_and_line() {
        Tsv.Row row = row("name\tkind\nمصر\t\n");
        assertThatThrownBy(() -> row.required("kind"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("test.tsv:2: expected a value in column 'kind'");
    }

    @Test
    void a_wrong_value_is_reported_with_file_line_and_what_is_allowed() {
        Tsv.Row row = row("id\ttype\tkind\thead\nx-1\tMEET\tverb\tالتقى\n");
        assertThatThrownBy(() -> Frame.parse(isnad.model.Status.class, row, "type"))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("test.tsv:2: expected one of [OCCURRED,")
                .hasMessageEndingWith("in column 'type'");
    }

    @Test
    void a_file_that_is_missing_is_reported_by_name() {
        assertThatThrownBy(() -> Tsv.read("no-such.tsv"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("no-such.tsv:0: expected the file on the class path");
    }
}

package isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTableTest {
    @TempDir private Path folder = Path.of("");

    private DateTable table(String rows) throws IOException {
        return DateTable.read(Files.writeString(folder.resolve("dates.tsv"), rows));
    }

    @Test
    void finds_a_page_by_path_by_file_name_and_by_article() throws IOException {
        DateTable dates =
                table("# dates\n\na/p.txt\t2021-01-01\nq.txt#1\t2021-01-02\r\nr.txt\t2021-01-03\n");
        assertThat(dates.date("a/p.txt", 0)).isEqualTo("2021-01-01");
        assertThat(dates.date("b/p.txt", 0)).isNull();
        assertThat(dates.date("b/q.txt", 0)).isNull();
        assertThat(dates.date("b/q.txt", 1)).isEqualTo("2021-01-02");
        assertThat(dates.date("b/r.txt", 4)).isEqualTo("2021-01-03");
    }

    @Test
    void passes_over_a_byte_order_mark() throws IOException {
        assertThat(table("\uFEFFp.txt\t2021-01-01\n").date("p.txt", 0)).isEqualTo("2021-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p.txt 2021-01-01; expected a page, a tab and an ISO date",
                "p.txt\\t2021-1-1; expected an ISO date such as 2021-03-02 after the tab",
                "p.txt\\t2021-02-30; expected an ISO date such as 2021-03-02 after the tab",
                "q.txt\\t2021-01-02; expected the date of line 1 for this page",
            })
    void names_the_line_and_what_it_expected(String row, String message) {
        String rows = "q.txt\t2021-01-01\n" + row.replace("\\t", "\t") + "\n";
        assertThatThrownBy(() -> table(rows))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("dates.tsv:2: " + message);
    }

    @Test
    void stops_at_a_file_without_end() {
        assertThatThrownBy(() -> DateTable.read(Path.of("/dev/zero")))
                .hasMessageEndingWith("/dev/zero: is larger than 64 MB; check the file");
    }

    @Test
    void says_what_is_wrong_with_the_file() {
        assertThatThrownBy(() -> DateTable.read(folder.resolve("none.tsv")))
                .hasMessageEndingWith("none.tsv: there is no such file or folder; check the path");
        assertThatThrownBy(() -> table("p.txt\t2021-01-01\tx\n")).hasMessageContaining(":1: ");
    }

    @Test
    void reports_rows_that_dated_nothing() throws IOException {
        DateTable dates = table("p.txt\t2021-01-01\nq.txt\t2021-01-01\n");
        dates.date("p.txt", 0);
        var err = new StringWriter();
        dates.reportUnused(new Messages(new PrintWriter(err), false));
        assertThat(err.toString())
                .contains("dates.tsv:2: no article that was read is 'q.txt'; the row was not used")
                .hasLineCount(1);
    }
}

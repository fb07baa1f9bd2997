package isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    private static final Path FILE = Path.of("src/main/resources/isnad/web/complaints.tsv");

    private static List<String[]> rows() throws Exception {
        return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void rows_are_sorted_and_whole_and_say_in_arabic_all_that_was_found() throws Exception {
        assertThat(rows()).isNotEmpty().allMatch(row -> row.length == 2);
        assertThat(rows().stream().map(row -> row[0])).isSorted().doesNotHaveDuplicates();
        for (String[] row : rows()) {
            for (int gap = 0; gap < 5; gap++) {
                String name = "{" + gap + "}";
                assertThat(row[1].contains(name)).as(row[0]).isEqualTo(row[0].contains(name));
            }
        }
    }

    @Test
    void every_row_knows_its_complaint() throws Exception {
        for (String[] row : rows()) {
            String complaint = row[0];
            String expected = row[1];
            for (int gap = 0; gap < 5; gap++) {
                complaint = complaint.replace("{" + gap + "}", "x" + gap);
                expected = expected.replace("{" + gap + "}", "\u2068x" + gap + "\u2069");
            }
            assertThat(Complaints.arabic(complaint)).as(complaint).isEqualTo(expected);
        }
    }

    @Test
    void what_was_found_may_hold_anything_and_what_is_not_known_stays_as_it_is() {
        assertThat(Complaints.arabic("there is no article {0} {1}"))
                .contains("\u2068{0} {1}\u2069");
        assertThat(Complaints.arabic("something else")).isNull();
        assertThat(Complaints.arabic("there is no article " + "x".repeat(10_000))).isNull();
    }
}

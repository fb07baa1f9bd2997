package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.story.Line;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvTest {
    private static final CSVFormat HEADED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static <T, R> List<CSVRecord> rows(Table<T, R> table, List<T> values)
            throws IOException {
        return HEADED.parse(new StringReader(Samples.text(Csv.of(table), values))).getRecords();
    }

    /** What docs/export.md tells a reader to do. */
    private static String back(String cell) {
        String text = cell.startsWith("'") ? cell.substring(1) : cell;
        var read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '\\') {
                read.append(text.charAt(i));
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> read.append('\n');
                case 'r' -> read.append('\r');
                case 't' -> read.append('\t');
                case 'u' -> {
                    read.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> read.append(text.charAt(i));
            }
        }
        return read.toString();
    }

    @Test
    void a_line_is_a_row_with_its_parties_and_words() throws IOException {
        CSVRecord row = rows(Tables.LINES, List.of(Samples.meeting())).getFirst();
        assertThat(row.get("line")).isEqualTo("1");
        assertThat(row.get("type")).isEqualTo("CONSULT");
        assertThat(row.get("from")).isEqualTo("2021-03-01");
        assertThat(row.get("who")).isEqualTo("سالم الدرعي");
        assertThat(row.get("whom_state")).isEqualTo("YQT");
        assertThat(row.get("outlets")).isEqualTo("صحيفة outlet-a | صحيفة outlet-b");
        assertThat(row.get("tellings")).isEqualTo("2");
        assertThat(row.get("words")).isEqualTo(Samples.WORDS);
    }

    @Test
    void a_telling_is_a_row_with_its_chain_origin_first() throws IOException {
        List<CSVRecord> rows = rows(Tables.TELLINGS, List.of(Samples.meeting()));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("chain"))
                .isEqualTo("مصدر دبلوماسي | وكالة الأنباء | outlet-a");
        assertThat(rows.getFirst().get("lat")).isEqualTo("-33.5");
        assertThat(rows.getFirst().get("start")).isEqualTo("40");
        assertThat(rows.getLast().get("story")).isEmpty();
    }

    @Test
    void hostile_text_comes_back_to_the_letter() throws IOException {
        List<CSVRecord> rows = rows(Tables.TELLINGS, Samples.hostile());
        assertThat(rows).hasSameSizeAs(Samples.HOSTILE);
        for (int i = 0; i < rows.size(); i++) {
            String text = Samples.HOSTILE.get(i);
            assertThat(back(rows.get(i).get("headline"))).isEqualTo(text);
            assertThat(back(rows.get(i).get("words"))).isEqualTo(text);
            assertThat(back(rows.get(i).get("who")).replace("\\|", "|"))
                    .isEqualTo(text + " | " + text);
        }
    }

    @Test
    void no_cell_starts_a_formula_and_none_holds_a_control() throws IOException {
        for (CSVRecord row : rows(Tables.TELLINGS, Samples.hostile())) {
            for (String cell : row) {
                assertThat(cell)
                        .doesNotMatch("(?s)[\\s\"`«\\h\u200B]*[=+@\uFF1D\uFF0B\uFF0D\uFF20].*")
                        .doesNotContain("\n", "\r", "\t", "\0", "\u202E", "\u2066", "\u200F");
            }
        }
    }

    @Test
    void a_reader_that_takes_semicolons_for_separators_meets_no_formula() throws IOException {
        String csv = Samples.text(Csv.of(Tables.TELLINGS), Samples.hostile());
        assertThat(csv).doesNotContainPattern(";[\\h\"'«]*[=+@-]");
    }

    @Test
    void a_million_letters_stay_in_one_cell() throws IOException {
        String words = "ع".repeat(1 << 20);
        List<Line> lines = List.of(Samples.line(1, "سالم", words));
        assertThat(rows(Tables.LINES, lines).getFirst().get("words")).isEqualTo(words);
    }

    @Test
    void the_byte_order_mark_is_there_when_asked_for() throws IOException {
        List<Line> lines = List.of(Samples.meeting());
        assertThat(Samples.text(Csv.of(Tables.LINES).marked(), lines)).startsWith("\uFEFF\"line\"");
        assertThat(Samples.text(Csv.of(Tables.LINES), lines)).startsWith("\"line\"");
    }

    @Test
    void stories_and_entities_are_tables_too() throws IOException {
        for (String text : Samples.HOSTILE) {
            CSVRecord story = rows(Tables.STORIES, List.of(Samples.story(text))).getFirst();
            assertThat(back(story.get("headline"))).isEqualTo(text);
            CSVRecord entity = rows(Tables.ENTITIES, List.of(Samples.entity(text))).getFirst();
            assertThat(back(entity.get("name"))).isEqualTo(text);
        }
    }

    @Test
    void an_empty_ledger_is_a_heading() throws IOException {
        assertThat(Samples.text(Csv.of(Tables.ENTITIES), List.of()))
                .isEqualTo(
                        "\"entity\",\"key\",\"kind\",\"name\",\"name_en\",\"state\",\"names\",\"offices\"\r\n");
    }
}

package isnad.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void reads_rows_whatever_parts_them(String delimiter) {
        String table =
                "title,text,date,link\nعنوان,وصل الوزير,2020-08-25 20:44,https://a.example/1\nآخر,غادر الوزير,,\n"
                        .replace(",", delimiter);
        Brought brought = Brought.from(table);
        assertThat(brought.names()).containsExactly("-#2", "-#3");
        assertThat(brought.texts()).containsExactly("وصل الوزير", "غادر الوزير");
        assertThat(brought.documents().getFirst().facts().title()).isEqualTo("عنوان");
        assertThat(brought.documents().getFirst().facts().published())
                .extracting("value")
                .isEqualTo("2020-08-25T20:44");
        assertThat(brought.documents().getLast().facts().published()).isNull();
    }

    @Test
    void keeps_line_ends_marks_and_formulas_in_cells() {
        String table =
                "id,النص,العنوان\r\n1,\"سطر أول\r\nسطر ثان، قال \"\"نعم\"\"\",=SUM(A1)\r\n2,قال \"لا\" أمس,\"ب\"\r\n";
        Brought brought = Brought.from(table);
        assertThat(brought.names()).containsExactly("-#2", "-#4");
        assertThat(brought.texts())
                .containsExactly("سطر أول\r\nسطر ثان، قال \"نعم\"", "قال \"لا\" أمس");
        assertThat(brought.documents().getFirst().facts().title()).isEqualTo("=SUM(A1)");
    }

    @Test
    void loses_only_the_row_that_is_broken() {
        String table =
                """
                id,text
                1,وصل الوزير
                2,"لا نهاية لهذا
                3,غادر الوزير
                4,أ,ب,ج
                5,
                6,عاد الوزير
                """;
        Brought brought = Brought.from(table);
        assertThat(brought.texts()).containsExactly("وصل الوزير", "غادر الوزير", "عاد الوزير");
        assertThat(brought.lost()).extracting(Lost::name).containsExactly("-#3", "-#5", "-#6");
        assertThat(brought.lost())
                .extracting(Lost::complaint)
                .anyMatch(c -> c.contains("quotation mark in line 3 that is never closed"))
                .anyMatch(c -> c.contains("has 4 columns where the table has 2"))
                .anyMatch(c -> c.contains("holds no text"));
    }

    @Test
    void is_not_slow_where_every_row_opens_a_mark() {
        String table = "id\ttext\n" + "1\t\"قال الوزير\n".repeat(30_001);
        Brought brought = Brought.from(table);
        assertThat(brought.deliveries()).isNotEmpty();
        assertThat(brought.deliveries().size()).isLessThanOrEqualTo(30_001);
    }

    @Test
    void asks_which_column_is_the_text() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("export.csv"), "ref,matn2,jour\n1,وصل الوزير,2020-08-25\n");
        Brought brought = Brought.from(file);
        assertThat(brought.lost().getFirst().complaint())
                .contains("--fields text=NAME (columns: ref, matn2, jour)");
        Document told =
                Brought.from(
                                new byte[0],
                                Limits.USUAL,
                                FieldNames.parse("text=matn2,date=jour"),
                                file)
                        .only();
        assertThat(told.content()).isEqualTo(new Content.Text("وصل الوزير"));
        assertThat(told.facts().published()).extracting("value").isEqualTo("2020-08-25");
    }

    @Test
    void counts_columns_where_the_table_names_none() {
        Brought brought = Brought.from("7,وصل الوزير,عنوان\n8,غادر الوزير,آخر\n", "text=2,title=3");
        assertThat(brought.texts()).containsExactly("وصل الوزير", "غادر الوزير");
        assertThat(brought.documents().getLast().facts().title()).isEqualTo("آخر");
    }

    @Test
    void reads_marks_and_other_encodings() {
        String table = "العنوان,النص\nعنوان,وصل وزير الخارجية إلى العاصمة صباح اليوم\n";
        String text = "وصل وزير الخارجية إلى العاصمة صباح اليوم";
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1256")
                }) {
            Brought brought = Brought.from(table.getBytes(charset), Limits.USUAL, FieldNames.USUAL);
            assertThat(brought.texts()).as(charset.name()).containsExactly(text);
        }
        assertThat(Brought.from("\uFEFF" + table).only().facts().title()).isEqualTo("عنوان");
    }

    @Test
    void takes_a_text_with_commas_for_a_text() {
        assertThat(Brought.from("وصل الوزير, ثم غادر, ثم عاد\nسطر ثان\n").names())
                .containsExactly("-");
    }
}

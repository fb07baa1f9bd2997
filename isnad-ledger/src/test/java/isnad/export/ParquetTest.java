package isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import isnad.story.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {
    private static <T, R> void read(
            Table<T, R> table, List<? extends T> values, Consumer<RowReader> rows)
            throws IOException {
        byte[] file = Samples.bytes(new Parquet<>(table), values);
        read(InputFile.of(ByteBuffer.wrap(file)), rows);
    }

    private static void read(InputFile file, Consumer<RowReader> rows) throws IOException {
        try (var reader = ParquetFileReader.open(file);
                RowReader row = reader.rowReader()) {
            rows.accept(row);
        }
    }

    private static <V> List<V> each(RowReader rows, Function<RowReader, V> value) {
        List<V> values = new ArrayList<>();
        while (rows.hasNext()) {
            rows.next();
            values.add(value.apply(rows));
        }
        return values;
    }

    @Test
    void another_reader_finds_numbers_days_words_and_lists() throws IOException {
        read(
                Tables.TELLINGS,
                List.of(Samples.meeting()),
                row -> {
                    row.next();
                    assertThat(row.getLong("line")).isEqualTo(1);
                    assertThat(row.getDate("when_from")).isEqualTo(LocalDate.of(2021, 3, 1));
                    assertThat(row.getDouble("lat")).isEqualTo(-33.5);
                    assertThat(row.getString("words")).isEqualTo(Samples.WORDS);
                    assertThat(row.getList("chain").strings())
                            .containsExactly("مصدر دبلوماسي", "وكالة الأنباء", "outlet-a");
                    row.next();
                    assertThat(row.isNull("story")).isTrue();
                    assertThat(row.hasNext()).isFalse();
                });
    }

    @Test
    void hostile_text_stays_as_it_was_but_for_lone_surrogates() throws IOException {
        read(
                Tables.TELLINGS,
                Samples.hostile(),
                rows ->
                        assertThat(each(rows, row -> row.getString("words")))
                                .isEqualTo(
                                        Samples.HOSTILE.stream()
                                                .map(text ->
                                                        text.replaceAll(
                                                                "half \\S+ alone \\S+",
                                                                "half \uFFFD alone \uFFFD"))
                                                .toList()));
    }

    @Test
    void lists_may_be_empty() throws IOException {
        var story = Samples.story("خبر");
        var bare = new isnad.story.Story(8, "خبر", null, story.articles(), List.of());
        read(
                Tables.STORIES,
                List.of(story, bare, story),
                rows ->
                        assertThat(each(rows, row -> row.getList("joins").size()))
                                .containsExactly(1, 0, 1));
    }

    @Test
    void an_empty_ledger_is_a_file_without_rows() throws IOException {
        read(Tables.LINES, List.<Line>of(), row -> assertThat(row.hasNext()).isFalse());
    }

    @Test
    void many_lines_make_several_row_groups(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tellings.parquet");
        Tally tally;
        try (OutputStream out = Files.newOutputStream(file)) {
            tally = new Parquet<>(Tables.TELLINGS).write(Samples.many(20_000), out);
        }
        try (var reader = ParquetFileReader.open(InputFile.of(file))) {
            assertThat(reader.getFileMetaData().rowGroups()).hasSizeGreaterThan(1);
        }
        read(
                InputFile.of(file),
                rows -> {
                    List<Long> lines = each(rows, row -> row.getLong("line"));
                    assertThat(lines).hasSize((int) tally.rows()).isSorted();
                    assertThat(lines.getLast()).isEqualTo(tally.values());
                });
    }
}

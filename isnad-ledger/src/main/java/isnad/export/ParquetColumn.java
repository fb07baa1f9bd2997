package isnad.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column for a row group. Single values are optional, lists are never null; so
 * every level is 0 or 1.
 */
final class ParquetColumn<R> {
    private final Column<R> column;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final Levels repetition = new Levels();
    private final Levels definition = new Levels();
    private final ByteBuffer number = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    private int count;

    /**
     * A chunk as it stands in the file.
     *
     * @param header of its only page
     * @param body of its only page, packed
     * @param size in bytes before packing, without the header
     * @param values with nulls and empty lists
     */
    record Chunk(byte[] header, byte[] body, int size, int values) {
        int length() {
            return header.length + body.length;
        }
    }

    ParquetColumn(Column<R> column) {
        this.column = column;
    }

    Column<R> column() {
        return column;
    }

    /** Bytes held. */
    int size() {
        return values.size();
    }

    void add(R row) {
        switch (column) {
            case Column.Text<R> text -> optional(text.value().apply(row));
            case Column.Texts<R> texts -> list(texts.value().apply(row));
            case Column.Whole<R> whole -> optional(whole.value().apply(row));
            case Column.Decimal<R> decimal -> optional(decimal.value().apply(row));
            case Column.Day<R> day -> optional(day.value().apply(row));
        }
    }

    /** What was added, as a chunk; the column is empty then. */
    Chunk take() {
        byte[] page = page();
        byte[] body = packed(page);
        byte[] header = header(page.length, body.length);
        var chunk = new Chunk(header, body, page.length, count);
        values.reset();
        count = 0;
        return chunk;
    }

    private void list(List<String> texts) {
        if (texts.isEmpty()) {
            entry(0, 0);
        }
        for (int i = 0; i < texts.size(); i++) {
            entry(i == 0 ? 0 : 1, 1);
            value(texts.get(i));
        }
    }

    private void optional(@Nullable Object value) {
        entry(0, value == null ? 0 : 1);
        if (value != null) {
            value(value);
        }
    }

    private void entry(int repeated, int defined) {
        repetition.add(repeated);
        definition.add(defined);
        count++;
    }

    private void value(Object value) {
        number.clear();
        switch (value) {
            case String text -> text(text);
            case Long whole -> number(number.putLong(whole));
            case Double decimal -> number(number.putDouble(decimal));
            case Integer day -> number(number.putInt(day));
            default -> throw new IllegalArgumentException("value " + value.getClass());
        }
    }

    private void text(String text) {
        byte[] bytes = Signs.whole(text).getBytes(StandardCharsets.UTF_8);
        number(number.putInt(bytes.length));
        values.writeBytes(bytes);
    }

    private void number(ByteBuffer filled) {
        values.write(filled.array(), 0, filled.position());
    }

    private byte[] page() {
        var page = new ByteArrayOutputStream(values.size() + 64);
        byte[] repeated = repetition.take();
        if (column instanceof Column.Texts) {
            levels(repeated, page);
        }
        levels(definition.take(), page);
        page.writeBytes(values.toByteArray());
        return page.toByteArray();
    }

    private void levels(byte[] runs, ByteArrayOutputStream page) {
        number.clear().putInt(runs.length);
        page.write(number.array(), 0, Integer.BYTES);
        page.writeBytes(runs);
    }

    private byte[] header(int size, int packed) {
        return new Thrift()
                .i32(1, ParquetCodes.DATA_PAGE)
                .i32(2, size)
                .i32(3, packed)
                .struct(
                        5,
                        page ->
                                page.i32(1, count)
                                        .i32(2, ParquetCodes.PLAIN)
                                        .i32(3, ParquetCodes.RLE)
                                        .i32(4, ParquetCodes.RLE))
                .end();
    }

    private static byte[] packed(byte[] page) {
        var packed = new ByteArrayOutputStream(page.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

package isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A Parquet file under construction, written from front to back: row groups as they fill, then the
 * footer.
 *
 * <p>After <a href="https://github.com/apache/parquet-format">apache/parquet-format</a>: version 1
 * data pages, plain encoding, one page a chunk, gzip.
 */
final class ParquetFile<R> {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP_BYTES = 8 << 20;
    private static final int GROUP_ROWS = 100_000;

    private final OutputStream out;
    private final Table<?, R> table;
    private final List<ParquetColumn<R>> columns;
    private final List<Group> groups = new ArrayList<>();
    private long position;
    private long rows;
    private int pending;

    private record Group(List<Placed> chunks, long rows) {
        long size() {
            return chunks.stream().mapToLong(Placed::size).sum();
        }
    }

    private record Placed(Column<?> column, long offset, int values, long size, long packed) {
        static Placed of(Column<?> column, long offset, ParquetColumn.Chunk chunk) {
            long size = (long) chunk.header().length + chunk.size();
            return new Placed(column, offset, chunk.values(), size, chunk.length());
        }

        void write(Thrift out) {
            out.i64(2, offset).struct(3, this::meta);
        }

        private void meta(Thrift out) {
            out.i32(1, ParquetSchema.type(column))
                    .i32s(2, List.of(ParquetCodes.PLAIN, ParquetCodes.RLE))
                    .texts(3, ParquetSchema.path(column))
                    .i32(4, ParquetCodes.GZIP)
                    .i64(5, values)
                    .i64(6, size)
                    .i64(7, packed)
                    .i64(9, offset);
        }
    }

    ParquetFile(Table<?, R> table, OutputStream out) throws IOException {
        this.out = out;
        this.table = table;
        this.columns = table.columns().stream().map(ParquetColumn::new).toList();
        put(MAGIC);
    }

    void add(R row) throws IOException {
        columns.forEach(column -> column.add(row));
        pending++;
        if (pending >= GROUP_ROWS || held() >= GROUP_BYTES) {
            endGroup();
        }
    }

    /** Writes the footer. */
    void end() throws IOException {
        endGroup();
        byte[] footer = footer();
        put(footer);
        put(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
        put(MAGIC);
        out.flush();
    }

    private long held() {
        return columns.stream().mapToLong(ParquetColumn::size).sum();
    }

    private void endGroup() throws IOException {
        if (pending == 0) {
            return;
        }
        List<Placed> chunks = new ArrayList<>();
        for (ParquetColumn<R> column : columns) {
            ParquetColumn.Chunk chunk = column.take();
            chunks.add(Placed.of(column.column(), position, chunk));
            put(chunk.header());
            put(chunk.body());
        }
        groups.add(new Group(chunks, pending));
        rows += pending;
        pending = 0;
    }

    private byte[] footer() {
        return new Thrift()
                .i32(1, 1)
                .structs(
                        2,
                        ParquetSchema.of(table.name(), table.columns()),
                        (out, element) -> element.write(out))
                .i64(3, rows)
                .structs(4, groups, ParquetFile::group)
                .text(6, "isnad")
                .end();
    }

    private static void group(Thrift out, Group group) {
        out.structs(1, group.chunks(), (struct, chunk) -> chunk.write(struct))
                .i64(2, group.size())
                .i64(3, group.rows());
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}

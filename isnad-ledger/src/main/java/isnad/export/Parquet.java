package isnad.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/**
 * A table as Parquet: single values optional, several values as lists of strings, days as {@code
 * DATE}. Text stands as the record has it; only a lone half of a surrogate pair, which UTF-8 cannot
 * carry, becomes U+FFFD.
 *
 * <p>What is held is at most one row group: 8 MiB or 100,000 rows, and a row.
 */
public record Parquet<T, R>(Table<T, R> table) implements Export<T> {
    @Override
    public Tally write(Iterator<? extends T> values, OutputStream out) throws IOException {
        var file = new ParquetFile<>(table, new BufferedOutputStream(out));
        long count = 0;
        long written = 0;
        for (; values.hasNext(); count++) {
            List<R> rows = table.rows().apply(values.next());
            for (R row : rows) {
                file.add(row);
            }
            written += rows.size();
        }
        file.end();
        return new Tally(count, written);
    }
}

package isnad.cli;

import isnad.export.Csv;
import isnad.export.Export;
import isnad.export.MarkdownTable;
import isnad.export.Table;
import isnad.export.TableJson;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a question has found, read as it is written.
 *
 * @param what is counted, such as {@code lines}
 * @param card of a value, for a terminal
 * @param <T> a value
 */
record Answer<T>(
        String what,
        Stream<T> values,
        Function<T, String> card,
        Export<T> jsonl,
        Export<T> csv,
        Export<T> markdown) {
    /** An answer that is a table. */
    static <T, R> Answer<T> ofTable(
            String what, Stream<T> values, Function<T, String> card, Table<T, R> table) {
        return new Answer<>(
                what,
                values,
                card,
                new TableJson<>(table),
                Csv.of(table),
                new MarkdownTable<>(table));
    }
}

package isnad.export;

import java.util.List;
import java.util.function.Function;

/**
 * What values look like as rows and columns.
 *
 * @param name what a row is, such as {@code telling}
 * @param rows the rows of a value
 * @param <T> a value
 * @param <R> a row
 */
public record Table<T, R>(String name, Function<T, List<R>> rows, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table in which every value is one row. */
    static <T> Table<T, T> of(String name, List<Column<T>> columns) {
        return new Table<>(name, List::of, columns);
    }
}

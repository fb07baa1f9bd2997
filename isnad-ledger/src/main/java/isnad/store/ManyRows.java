package isnad.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that adds rows, many at a time: calling SQLite costs more than a row does. Immutable,
 * but for the statements that a {@link Database} keeps.
 */
final class ManyRows {
    private static final int[] SIZES = {32, 8, 1};

    private final int columns;
    private final List<String> statements = new ArrayList<>();

    /**
     * @param head up to {@code VALUES}
     */
    ManyRows(String head, int columns) {
        this(head, columns, "");
    }

    /**
     * @param head up to {@code VALUES}
     * @param tail behind the rows
     */
    ManyRows(String head, int columns, String tail) {
        this.columns = columns;
        String row = "(" + "?,".repeat(columns - 1) + "?)";
        for (int size : SIZES) {
            statements.add(head + " VALUES " + (row + ",").repeat(size - 1) + row + tail);
        }
    }

    /** Adds rows, whose columns stand one behind the other. */
    void add(Database database, List<@Nullable Object> values) {
        int at = 0;
        for (int i = 0; i < SIZES.length; i++) {
            int length = SIZES[i] * columns;
            for (; values.size() - at >= length; at += length) {
                database.change(statements.get(i), values.subList(at, at + length).toArray());
            }
        }
    }
}

package isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as JSON, an object a row, {@code kind} being the table's name. */
public record TableJson<T, R>(Table<T, R> table) implements Export<T> {
    @Override
    public Tally write(Iterator<? extends T> values, OutputStream out) throws IOException {
        var lines = new JsonLines(out);
        long count = 0;
        long written = 0;
        for (; values.hasNext(); count++) {
            List<R> rows = table.rows().apply(values.next());
            for (R row : rows) {
                lines.object(row, this::fields);
                lines.text("\n");
            }
            written += rows.size();
        }
        lines.flush();
        return new Tally(count, written);
    }

    private void fields(JsonFields json, R row) {
        json.text("kind", table.name());
        table.columns().forEach(column -> field(json, column, row));
    }

    private static <R> void field(JsonFields json, Column<R> column, R row) {
        switch (column) {
            case Column.Text<R> text -> json.text(text.name(), text.value().apply(row));
            case Column.Texts<R> texts -> json.texts(texts.name(), texts.value().apply(row));
            case Column.Whole<R> whole -> json.numberOrNull(whole.name(), whole.value().apply(row));
            case Column.Decimal<R> part -> json.decimal(part.name(), part.value().apply(row));
            case Column.Day<R> day -> json.text(day.name(), date(day.value().apply(row)));
        }
    }

    static @Nullable String date(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day).toString();
    }
}

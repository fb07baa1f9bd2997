package isnad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A table as GitHub's Markdown has it. */
public record MarkdownTable<T, R>(Table<T, R> table) implements Export<T> {
    /** Signs that mean something within a line. */
    private static final String SIGNS = "\\`*_[]<>|~&#";

    @Override
    public Tally write(Iterator<? extends T> values, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(writer, Column::name);
        row(writer, _ -> "---");
        long count = 0;
        long written = 0;
        for (; values.hasNext(); count++) {
            List<R> rows = table.rows().apply(values.next());
            for (R row : rows) {
                row(writer, column -> escaped(text(column, row)));
            }
            written += rows.size();
        }
        writer.flush();
        return new Tally(count, written);
    }

    private void row(Writer out, Function<Column<R>, String> cell) throws IOException {
        for (Column<R> column : table.columns()) {
            out.append("| ").append(cell.apply(column)).append(' ');
        }
        out.append("|\n");
    }

    private static <R> String text(Column<R> column, R row) {
        return switch (column) {
            case Column.Text<R> text -> Objects.requireNonNullElse(text.value().apply(row), "");
            case Column.Texts<R> texts -> String.join("; ", texts.value().apply(row));
            case Column.Whole<R> whole -> shown(whole.value().apply(row));
            case Column.Decimal<R> decimal -> shown(decimal.value().apply(row));
            case Column.Day<R> day -> shown(TableJson.date(day.value().apply(row)));
        };
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (SIGNS.indexOf(unit) >= 0) {
                escaped.append('\\');
            }
            boolean unfit = Signs.isControl(unit) || Signs.isBidi(unit) || Signs.isLone(text, i);
            escaped.append(unfit ? ' ' : unit);
        }
        return escaped.toString();
    }
}

package isnad.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: UTF-8, commas, CRLF, every text in quotes, a heading first. Cells are
 * safe to open in a spreadsheet and can be read back; {@link CsvText} says how.
 *
 * @param mark whether a byte-order mark stands first, by which Excel knows UTF-8
 */
public record Csv<T, R>(Table<T, R> table, boolean mark) implements Export<T> {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    /** Without a byte-order mark. */
    public static <T, R> Csv<T, R> of(Table<T, R> table) {
        return new Csv<>(table, false);
    }

    /** With a byte-order mark. */
    public Csv<T, R> marked() {
        return new Csv<>(table, true);
    }

    @Override
    public Tally write(Iterator<? extends T> values, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (mark) {
            writer.write('\uFEFF');
        }
        var printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(table.columns().stream().map(Column::name));
        Tally tally = rows(values, printer);
        printer.flush();
        return tally;
    }

    private Tally rows(Iterator<? extends T> values, CSVPrinter printer) throws IOException {
        long count = 0;
        long written = 0;
        while (values.hasNext()) {
            List<R> rows = table.rows().apply(values.next());
            for (R row : rows) {
                print(row, printer);
            }
            count++;
            written += rows.size();
        }
        return new Tally(count, written);
    }

    private void print(R row, CSVPrinter printer) throws IOException {
        for (Column<R> column : table.columns()) {
            printer.print(cell(column, row));
        }
        printer.println();
    }

    private @Nullable Object cell(Column<R> column, R row) {
        return switch (column) {
            case Column.Text<R> text -> safe(text.value().apply(row));
            case Column.Texts<R> texts -> CsvText.of(texts.value().apply(row));
            case Column.Whole<R> whole -> whole.value().apply(row);
            case Column.Decimal<R> decimal -> decimal.value().apply(row);
            case Column.Day<R> day -> day.iso(row);
        };
    }

    private static @Nullable String safe(@Nullable String text) {
        return text == null ? null : CsvText.of(text);
    }
}

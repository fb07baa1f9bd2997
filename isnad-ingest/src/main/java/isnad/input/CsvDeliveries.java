package isnad.input;

import isnad.charset.DecodedText;
import isnad.charset.Decoder;
import isnad.input.FieldNames.Field;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table. commons-csv reads a row; where a row ends is found here, so that a quotation
 * mark that is never closed costs one line and not the rest of the table.
 */
final class CsvDeliveries implements Deliveries {
    private static final int LEAST_REACH = 1 << 16;
    private static final String UNCLOSED =
            "opens a quotation mark in line %d that is never closed; the line was left out, mend it";

    private final String name;
    private final Tape tape;
    private final CsvHeader header;
    private final Limits limits;
    private final CsvRow rows;
    private int reach;
    private int line = 1;

    private CsvDeliveries(String name, Tape tape, CsvHeader header, Limits limits) {
        this.name = name;
        this.tape = tape;
        this.header = header;
        this.limits = limits;
        this.rows = new CsvRow(tape, header.delimiter());
        this.reach = limits.page();
    }

    static Deliveries open(String name, Tape raw, CsvHeader header, Opener opener)
            throws IOException {
        if (!header.hasText()) {
            raw.close();
            String complaint =
                    "is a table, but none of its columns is known to hold the text; say which does with --fields text=NAME (columns: %s)";
            return Deliveries.of(
                    new Lost(name, complaint.formatted(String.join(", ", header.names()))));
        }
        var table = new CsvDeliveries(name, Utf8.of(raw), header, opener.limits());
        if (!header.names().isEmpty()) {
            table.take(TextLines.lineEnd(table.tape, table.limits.page()));
        }
        return table;
    }

    @Override
    public @Nullable Delivery next() throws IOException {
        while (tape.peek(1) > 0) {
            int at = line;
            int length = rows.length(reach);
            if (length < 0) {
                return broken(at);
            }
            byte[] row = tape.copy(0, length);
            take(length);
            DecodedText text = Decoder.decode(row, "utf-8");
            if (!text.text().isBlank()) {
                return delivery(name + "#" + at, text);
            }
        }
        return null;
    }

    /** Takes a row and the end of its line. */
    private void take(int length) throws IOException {
        for (int i = 0; i < length; i++) {
            line += tape.at(i) == '\n' ? 1 : 0;
        }
        tape.take(length);
        if (tape.peek(1) > 0 && tape.at(0) == '\r') {
            tape.take(1);
        }
        if (tape.peek(1) > 0 && tape.at(0) == '\n') {
            tape.take(1);
        }
        line++;
    }

    /** Leaves one line out; the more often that happens, the less far a row may reach. */
    private Lost broken(int at) throws IOException {
        reach = Math.max(LEAST_REACH, reach / 4);
        byte[] left = new TextLines(tape, limits.page()).next();
        line++;
        boolean tooLong = left != null && left.length > limits.page();
        return new Lost(name + "#" + at, tooLong ? limits.tooLarge() : UNCLOSED.formatted(at));
    }

    private Delivery delivery(String rowName, DecodedText row) {
        List<String> cells = CsvHeader.cells(row.text(), header.delimiter());
        int width = header.names().size();
        if (width > 0
                && cells.size() > width
                && !cells.subList(width, cells.size()).stream().allMatch(String::isBlank)) {
            return wrongWidth(rowName, cells.size());
        }
        var entry = new Entry();
        for (Map.Entry<Field, Integer> column : header.columns().entrySet()) {
            int at = column.getValue();
            entry.with(column.getKey(), at < cells.size() ? cells.get(at) : null);
        }
        if (!entry.hasText() && width > 0 && cells.size() < width) {
            return wrongWidth(rowName, cells.size());
        }
        return entry.hasText()
                ? entry.document(rowName, row.notes())
                : new Lost(
                        rowName,
                        "holds no text in the column that is the text; fill it or leave the row out");
    }

    private Lost wrongWidth(String rowName, int found) {
        String complaint = "has %d columns where the table has %d; mend the row";
        return new Lost(rowName, complaint.formatted(found, header.names().size()));
    }

    @Override
    public void close() throws IOException {
        tape.close();
    }
}

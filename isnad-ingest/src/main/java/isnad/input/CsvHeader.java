package isnad.input;

import isnad.charset.Decoder;
import isnad.input.FieldNames.Field;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a table's first line says.
 *
 * @param columns where each field is, the first column being 0; without text where none is known
 * @param names of the columns; empty where the first line is an article already
 */
record CsvHeader(char delimiter, Map<Field, Integer> columns, List<String> names) {
    private static final int LONGEST = 1 << 13;
    private static final int LONGEST_NAME = 80;

    /** The first line of what may be a table, or null where it is none. */
    static @Nullable CsvHeader of(String name, byte[] head, FieldNames fields) {
        String line = firstLine(head);
        if (line == null) {
            return null;
        }
        boolean isCalledTable = name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab)(\\.gz)?");
        CsvHeader best = null;
        for (char delimiter : new char[] {'\t', ',', ';', '|'}) {
            CsvHeader header = header(line, delimiter, fields);
            if (header != null && (best == null || header.isBetter(best))) {
                best = header;
            }
        }
        return best != null && (best.hasText() || isCalledTable && best.names().size() > 1)
                ? best
                : null;
    }

    private static @Nullable String firstLine(byte[] head) {
        boolean wide = isWide(head);
        int end = wide ? head.length & ~1 : lineEnd(head);
        boolean isLine = wide || end < head.length && end < LONGEST && isDelimited(head, end);
        if (!isLine || head[0] == '<') {
            return null;
        }
        String text = Decoder.decode(Arrays.copyOf(head, end), null).text();
        String line = text.lines().findFirst().orElse("");
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    /** Whether letters take two bytes: a mark says so, or zeros among the first. */
    private static boolean isWide(byte[] head) {
        boolean wide = head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE;
        for (int i = 0; i < Math.min(head.length, 256); i++) {
            wide |= head[i] == 0;
        }
        return wide;
    }

    private static int lineEnd(byte[] head) {
        int end = 0;
        while (end < head.length && head[end] != '\n' && head[end] != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isDelimited(byte[] head, int end) {
        for (int i = 0; i < end; i++) {
            if (head[i] == ',' || head[i] == ';' || head[i] == '\t' || head[i] == '|') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable CsvHeader header(String line, char delimiter, FieldNames fields) {
        if (fields.isNumbered()) {
            return line.indexOf(delimiter) < 0 ? null : numbered(delimiter, fields);
        }
        List<String> cells = cells(line, delimiter);
        boolean short_ = cells.stream().allMatch(cell -> cell.length() <= LONGEST_NAME);
        return cells.size() > 1 && short_
                ? new CsvHeader(delimiter, fields.among(cells), cells)
                : null;
    }

    private static CsvHeader numbered(char delimiter, FieldNames fields) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (Field field : Field.values()) {
            String told = fields.told(field);
            if (told != null) {
                columns.put(field, Integer.parseInt(told) - 1);
            }
        }
        return new CsvHeader(delimiter, columns, List.of());
    }

    boolean hasText() {
        return columns.containsKey(Field.TEXT) || columns.containsKey(Field.HTML);
    }

    private boolean isBetter(CsvHeader other) {
        return hasText() != other.hasText()
                ? hasText()
                : columns.size() != other.columns.size()
                        ? columns.size() > other.columns.size()
                        : names.size() > other.names.size();
    }

    /** The cells of one record, read with mercy. */
    static List<String> cells(String record, char delimiter) {
        CSVFormat format =
                CSVFormat.Builder.create()
                        .setDelimiter(delimiter)
                        .setQuote('"')
                        .setTrailingData(true)
                        .setLenientEof(true)
                        .setIgnoreEmptyLines(false)
                        .get();
        try (CSVParser parser = CSVParser.parse(record, format)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | java.io.UncheckedIOException _) {
            return List.of(
                    record.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1));
        }
    }
}

package isnad.cli;

import isnad.input.FileTrouble;
import isnad.reading.GivenDates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publication dates that the user gives in a file: page path or file name, {@code #index} behind it
 * for one article of several, tab, ISO date. Thread-safe.
 */
final class DateTable implements GivenDates {
    /** Of a file of dates: a million rows and more. A device would never end. */
    private static final int MAX_BYTES = 64 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private record Row(int line, String page, String date) {}

    private final Path file;
    private final Map<String, Row> rows = new HashMap<>();
    private final Set<Row> used = ConcurrentHashMap.newKeySet();

    private DateTable(Path file) {
        this.file = file;
    }

    /**
     * Reads the file.
     *
     * @throws UsageException naming file and line where a row is wrong
     */
    static DateTable read(Path file) {
        var table = new DateTable(file);
        List<String> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith(BYTE_ORDER_MARK)
                            ? lines.get(i).substring(1)
                            : lines.get(i);
            table.add(i + 1, line);
        }
        return table;
    }

    private List<String> lines() {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] all = bytes.readNBytes(MAX_BYTES + 1);
            if (all.length > MAX_BYTES) {
                throw new UsageException(file + ": is larger than 64 MB; check the file");
            }
            return decode(all).lines().toList();
        } catch (CharacterCodingException e) {
            throw new UsageException(file + ": is not UTF-8; convert it", e);
        } catch (IOException e) {
            throw new UsageException(file + ": " + FileTrouble.describe(e), e);
        }
    }

    /** Strictly: a replaced letter would name another page. */
    private static String decode(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    private void add(int number, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank()) {
            throw wrong(number, "expected a page, a tab and an ISO date", line);
        }
        String date = cells[1].strip();
        if (!IsoDate.isValid(date)) {
            throw wrong(number, "expected an ISO date such as 2021-03-02 after the tab", date);
        }
        Row before = rows.put(cells[0].strip(), new Row(number, cells[0].strip(), date));
        if (before != null && !before.date().equals(date)) {
            throw wrong(
                    number, "expected the date of line " + before.line() + " for this page", date);
        }
    }

    private UsageException wrong(int line, String expected, String found) {
        return new UsageException("%s:%d: %s, found '%s'".formatted(file, line, expected, found));
    }

    @Override
    public @Nullable String date(String page, int index) {
        String name = page.substring(page.lastIndexOf('/') + 1);
        return Stream.of(page + "#" + index, name + "#" + index, page, name)
                .filter(rows::containsKey)
                .findFirst()
                .map(this::use)
                .orElse(null);
    }

    private @Nullable String use(String key) {
        Row row = rows.get(key);
        if (row == null) {
            return null;
        }
        used.add(row);
        return row.date();
    }

    /** Says which rows have dated nothing so far. */
    void reportUnused(Messages messages) {
        rows.values().stream()
                .filter(row -> !used.contains(row))
                .sorted(Comparator.comparingInt(Row::line))
                .forEach(row -> messages.warn(file + ":" + row.line(), unused(row)));
    }

    private static String unused(Row row) {
        return "no article that was read is '" + row.page() + "'; the row was not used";
    }
}

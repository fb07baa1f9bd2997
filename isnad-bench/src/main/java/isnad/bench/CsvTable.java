package isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A comma-separated file with a header; cells may stand in quotes and then hold anything. */
record CsvTable(List<Map<String, String>> rows) {
    static CsvTable read(Path file) throws IOException {
        List<List<String>> lines = lines(Files.readString(file));
        List<String> header = lines.getFirst();
        return new CsvTable(
                lines.stream()
                        .skip(1)
                        .filter(line -> line.size() == header.size())
                        .map(line -> row(header, line))
                        .toList());
    }

    private static Map<String, String> row(List<String> header, List<String> line) {
        Map<String, String> out = new HashMap<>();
        IntStream.range(0, header.size()).forEach(i -> out.put(header.get(i), line.get(i)));
        return out;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> out = new ArrayList<>();
        List<String> line = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                quoted = doubled || !quoted;
                i += doubled ? 1 : 0;
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    out.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return out;
    }
}

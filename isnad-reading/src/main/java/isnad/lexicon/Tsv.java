package isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the lexicon files: UTF-8, one header, tab-separated, {@code #} comments, {@code |} between
 * alternatives. The format is in {@code docs/lexicons.md}.
 */
public final class Tsv {
    /** The files that make up a lexicon, in loading order. */
    public static final List<String> FILES =
            List.of(
                    "verbs.tsv",
                    "nouns.tsv",
                    "adjectives.tsv",
                    "particles.tsv",
                    "states.tsv",
                    "places.tsv",
                    "blocs.tsv",
                    "bodies.tsv",
                    "outlets.tsv",
                    "titles.tsv",
                    "persons.tsv",
                    "terms.tsv",
                    "groups.tsv",
                    "sources.tsv",
                    "anaphors.tsv",
                    "given-names.tsv",
                    "frames.tsv",
                    "light-verbs.tsv",
                    "status-cues.tsv",
                    "reporting.tsv");

    private Tsv() {}

    /** One row, its cells reached by the header's names. */
    public record Row(String file, int line, Map<String, Integer> header, List<String> cells) {
        /** The cell, trimmed; empty where the row has none. */
        public String get(String column) {
            Integer at = header.get(column);
            if (at == null) {
                throw new LexiconException(file, line, "expected a column '" + column + "'");
            }
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        /** Whether the file has such a column. */
        public boolean has(String column) {
            return header.containsKey(column);
        }

        /** The cell, which must not be empty. */
        public String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw wrong("expected a value in column '" + column + "'");
            }
            return cell;
        }

        /** The alternatives in a cell; empty for an empty cell. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** {@code file:line}, the name of this row in explanations. */
        public String id() {
            return file + ":" + line;
        }

        /** An error that names this row. */
        public LexiconException wrong(String expected) {
            return new LexiconException(file, line, expected);
        }
    }

    /** The rows of a lexicon file on the class path. */
    public static List<Row> read(String file) {
        try (InputStream in = Tsv.class.getResourceAsStream("/isnad/lexicon/" + file)) {
            if (in == null) {
                throw new LexiconException(file, 0, "expected the file on the class path");
            }
            return read(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of {@code in}; {@code file} only names it in messages. */
    public static List<Row> read(String file, InputStream in) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> header = Map.of();
        String text;
        for (int line = 1; (text = reader.readLine()) != null; line++) {
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(text.split("\t", -1));
            if (header.isEmpty()) {
                header = header(cells);
            } else if (cells.size() > header.size()) {
                throw new LexiconException(
                        file,
                        line,
                        "expected at most " + header.size() + " cells, found " + cells.size());
            } else {
                rows.add(new Row(file, line, header, cells));
            }
        }
        return rows;
    }

    private static Map<String, Integer> header(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> names.get(i).strip(), i -> i));
    }
}

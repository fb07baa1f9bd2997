package isnad.score;

import isnad.model.Page;
import isnad.model.Reading;
import isnad.reading.GivenDates;
import isnad.reading.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annotated pages: a folder of pages, their gold, and dates that the pages do not print. */
public record Corpus(Path pages, Path gold, Path dates) {
    /** Scores what the reader makes of the pages with the given dates. */
    public Score score(Reader reader) throws IOException {
        Map<String, String> given = table();
        GivenDates known =
                (page, index) -> {
                    String name = page.substring(page.lastIndexOf('/') + 1);
                    return given.getOrDefault(name + "#" + index, given.get(name));
                };
        return new Score(Gold.read(gold), read(reader, known));
    }

    /** The readings, page by page in the order of their names. */
    public List<Reading> read(Reader reader, GivenDates known) throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.sorted().flatMap(file -> reader.read(page(file), known).stream()).toList();
        }
    }

    /** The given dates by page, or by page, {@code #} and index. */
    public Map<String, String> table() throws IOException {
        return Files.readAllLines(dates).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(row -> row[0].strip(), row -> row[1].strip()));
    }

    private static Page page(Path file) {
        try {
            return new Page(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

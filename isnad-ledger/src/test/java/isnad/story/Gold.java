package isnad.story;

import isnad.model.Event;
import isnad.model.Page;
import isnad.model.Reading;
import isnad.model.Span;
import isnad.reading.Reader;
import isnad.record.ArticleRecord;
import isnad.record.RecordReader;
import isnad.record.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * One half of the gold of stories, with its pages read.
 *
 * @param pages text by name
 * @param read records by name, in the order of the names
 * @param stories story by page
 * @param links phrases of two pages, and whether they tell one act
 */
record Gold(
        Map<String, String> pages,
        Map<String, ArticleRecord> read,
        Map<String, String> stories,
        List<Link> links) {

    record Link(String page, String words, String other, String otherWords, boolean same) {}

    /** The folder of a half; the test is skipped where it is not there. */
    static Path folder(String half) {
        for (Path dir :
                List.of(
                        Path.of("../corpus/stories", half),
                        Path.of(System.getProperty("isnad.gold", "none"), half))) {
            if (Files.isDirectory(dir.resolve("pages"))) {
                return dir;
            }
        }
        return Assumptions.abort("corpus/stories/" + half + " is not there");
    }

    /** The record of a page. */
    ArticleRecord record(String page) {
        return Objects.requireNonNull(read.get(page), page);
    }

    static Gold read(Path dir, Reader reader) throws IOException {
        Map<String, String> dates = new LinkedHashMap<>();
        rows(dir.resolve("dates.tsv")).forEach(row -> dates.put(row[0], row[1]));
        Map<String, String> stories = new LinkedHashMap<>();
        rows(dir.resolve("stories.tsv")).forEach(row -> stories.put(row[0], row[1]));
        Map<String, String> pages = new LinkedHashMap<>();
        Map<String, ArticleRecord> read = new LinkedHashMap<>();
        for (String name : stories.keySet().stream().sorted().toList()) {
            String text = Files.readString(dir.resolve("pages").resolve(file(name)));
            pages.put(name, text);
            read.put(name, record(reader, name, text, dates.get(name)));
        }
        List<Link> links =
                rows(dir.resolve("links.tsv")).stream()
                        .map(row -> new Link(row[0], row[1], row[2], row[3], row[4].equals("yes")))
                        .toList();
        return new Gold(pages, read, stories, links);
    }

    /** The longest article of a page, as the ledger gets it. */
    static ArticleRecord record(Reader reader, String name, String text, @Nullable String date)
            throws IOException {
        Reading longest =
                reader.read(new Page(name, text), (_, _) -> date).stream()
                        .reduce((a, b) ->
                                a.article().text().length() >= b.article().text().length() ? a : b)
                        .orElseThrow();
        var lines = new StringBuilder();
        new RecordWriter(lines).write(longest);
        return RecordReader.of(lines.toString());
    }

    private static String file(String page) {
        return page.endsWith(".txt") ? page : page + ".txt";
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .forEach(line -> rows.add(line.split("\t", -1)));
        }
        return rows;
    }

    /** The events of a page that best cover a phrase of it; more than one where they tie. */
    List<Event> events(String page, String words) {
        int at = Objects.requireNonNull(pages.get(page), page).indexOf(words);
        if (at < 0) {
            return List.of();
        }
        Span phrase = new Span(at, at + words.length());
        List<Event> best = new ArrayList<>();
        double most = 0.25;
        for (Event event : record(page).events()) {
            double overlap = overlap(event, phrase);
            if (overlap > most + 1e-9) {
                best.clear();
            }
            if (overlap >= most) {
                best.add(event);
                most = overlap;
            }
        }
        return best;
    }

    /** Shared letters of all letters, 0 to 1. */
    private static double overlap(Event event, Span phrase) {
        double best = 0;
        for (var evidence : event.evidence()) {
            Span span = evidence.span();
            int shared =
                    Math.min(span.end(), phrase.end()) - Math.max(span.start(), phrase.start());
            best = Math.max(best, shared / (double) Math.min(span.length(), phrase.length()));
        }
        return best;
    }
}

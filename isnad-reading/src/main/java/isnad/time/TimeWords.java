package isnad.time;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Tsv;
import isnad.time.TimeWord.Kind;
import isnad.time.TimeWord.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of time by their first word ({@code words.tsv}). */
final class TimeWords {
    private static final String FILE = "/isnad/time/words.tsv";

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private TimeWords() {}

    /** A form and what it means. */
    record Entry(List<String> words, TimeWord meaning) {}

    static TimeWords load() {
        var words = new TimeWords();
        rows().forEach(words::add);
        words.entries.values().forEach(TimeWords::longestFirst);
        return words;
    }

    static List<Tsv.Row> rows() {
        try (InputStream in = TimeWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " on the class path");
            }
            return Tsv.read(FILE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms that begin with this folded word, the longest first. */
    List<Entry> startingWith(String folded) {
        return entries.getOrDefault(folded, List.of());
    }

    private void add(Tsv.Row row) {
        var meaning =
                new TimeWord(
                        constant(Kind.class, row, row.required("kind")),
                        number(row),
                        constant(Unit.class, row, row.get("unit")),
                        row.get("tag"));
        for (String form : row.list("form")) {
            List<String> words = Gazetteer.split(form);
            entries.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Entry(List.copyOf(words), meaning));
        }
    }

    private static void longestFirst(List<Entry> list) {
        list.sort((a, b) -> b.words().size() - a.words().size());
    }

    private static int number(Tsv.Row row) {
        String cell = row.get("value");
        try {
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw row.wrong("expected a whole number in column 'value'");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Tsv.Row row, String cell) {
        String name = cell.isEmpty() ? Unit.NONE.name() : cell.toUpperCase(Locale.ROOT);
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw row.wrong(
                    "expected one of the " + type.getSimpleName() + "s, found '" + cell + "'");
        }
    }
}

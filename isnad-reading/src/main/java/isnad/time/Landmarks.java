package isnad.time;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Tsv;
import isnad.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups, states, treaties and wars of which nobody writes before they are there ({@code
 * landmarks.tsv}).
 */
final class Landmarks {
    private static final String FILE = "/isnad/time/landmarks.tsv";
    private static final int MOST = 12;

    private final Map<String, List<Landmark>> byFirst = new HashMap<>();

    private Landmarks() {}

    /** A name by its folded words, and the day before which nobody writes it. */
    private record Landmark(List<String> words, DaySet days) {}

    static Landmarks load() {
        var landmarks = new Landmarks();
        for (Tsv.Row row : rows()) {
            DaySet days = DaySet.from(DaySet.start(row.required("from")));
            row.list("form").forEach(form -> landmarks.add(Gazetteer.split(form), days));
        }
        return landmarks;
    }

    static List<Tsv.Row> rows() {
        try (InputStream in = Landmarks.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " on the class path");
            }
            return Tsv.read(FILE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> words, DaySet days) {
        byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                .add(new Landmark(List.copyOf(words), days));
    }

    /** The clues of the sentences, each landmark once. */
    List<Clue> read(List<Timed> timed, String page) {
        Map<DaySet, Clue> out = new HashMap<>();
        for (Timed sentence : timed) {
            Line line = sentence.line();
            for (int at = 0; at < line.size() && out.size() < MOST; at++) {
                Landmark found = at(line, at);
                if (found != null && !out.containsKey(found.days)) {
                    String words = line.span(at, at + found.words.size()).of(page);
                    out.put(found.days, Clue.firm(found.days, words));
                }
            }
        }
        return List.copyOf(out.values());
    }

    private @Nullable Landmark at(Line line, int at) {
        for (Token.Base base : line.token(at).bases()) {
            for (Landmark landmark : byFirst.getOrDefault(base.word(), List.of())) {
                if (goesOn(line, at, landmark.words)) {
                    return landmark;
                }
            }
        }
        return null;
    }

    private static boolean goesOn(Line line, int at, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!line.text(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}

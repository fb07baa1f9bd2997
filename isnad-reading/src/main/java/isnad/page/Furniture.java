package isnad.page;

import isnad.lexicon.LexiconException;
import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of page furniture ({@code furniture.tsv}), found by their first word. */
final class Furniture {
    static final String FILE = "furniture.tsv";

    private final Map<String, List<Form>> forms = new HashMap<>();

    private Furniture() {
        rows().forEach(this::add);
        forms.values().forEach(list -> list.sort(Comparator.comparingInt(Furniture::shortness)));
    }

    /** How a form is looked for; described at the head of the file. */
    enum Kind {
        LINE,
        PART,
        SECTION,
        LIST,
        LABEL,
        BYLINE,
        TEASER,
        START,
        SHORT,
        END,
        CAPTION,
        CREDIT,
        RATE,
        CLOCK,
        PUBLISHED,
        UPDATED,
        FILLER,
        ISSUE,
        WEEKDAY,
        AM,
        PM,
        MEDIUM,
        MEDIATAIL,
        SPECIAL
    }

    /**
     * One row.
     *
     * @param words its folded words, {@code #} for any number
     * @param tail whether it only counts behind the first paragraph
     */
    record Form(List<String> words, Kind kind, boolean tail, String reason) {}

    static Furniture load() {
        return new Furniture();
    }

    static List<Tsv.Row> rows() {
        try (InputStream in = Furniture.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " on the class path");
            }
            return Tsv.read(FILE, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int shortness(Form form) {
        return -form.words().size();
    }

    private void add(Tsv.Row row) {
        List<String> words = words(row.required("form"));
        if (words.isEmpty()) {
            throw row.wrong("expected a form with letters");
        }
        Form form =
                new Form(words, kind(row), row.get("where").equals("tail"), row.required("reason"));
        forms.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(form);
    }

    private static Kind kind(Tsv.Row row) throws LexiconException {
        String name = row.required("kind").toUpperCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw row.wrong("expected a kind of form");
    }

    private static List<String> words(String form) {
        Words words = Words.of(form);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.isMark(i)) {
                out.add(words.isNumber(i) ? "#" : words.at(i));
            }
        }
        return out;
    }

    /** The longest form of one of these kinds that begins at token {@code at}, or null. */
    @Nullable Match match(Words words, int at, Set<Kind> kinds) {
        if (at >= words.size()) {
            return null;
        }
        String key = words.isNumber(at) ? "#" : words.at(at);
        for (Form form : forms.getOrDefault(key, List.of())) {
            if (kinds.contains(form.kind())) {
                int end = end(words, at, form);
                if (end >= 0) {
                    return new Match(form, end);
                }
            }
        }
        return null;
    }

    /** A form found in a line, and the token behind it. */
    record Match(Form form, int end) {}

    @Nullable Match match(Words words, int at, Kind kind) {
        return match(words, at, EnumSet.of(kind));
    }

    private static int end(Words words, int from, Form form) {
        int at = from;
        for (String word : form.words()) {
            at = at == from ? at : words.skipMarks(at);
            boolean fits =
                    at < words.size()
                            && (word.equals("#") ? words.isNumber(at) : word.equals(words.at(at)));
            if (!fits) {
                return -1;
            }
            at++;
        }
        return at;
    }
}

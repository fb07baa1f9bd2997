package isnad.input;

import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a JSON object or column of a table holds what: as the user says, else by the usual
 * names in English and Arabic ({@code field-names.tsv}).
 */
public final class FieldNames {
    /** Nothing said by the user. */
    public static final FieldNames USUAL = new FieldNames(Map.of());

    private static final Map<String, List<Usual>> USUAL_NAMES = usualNames();

    private final Map<Field, String> told;

    private FieldNames(Map<Field, String> told) {
        this.told = told;
    }

    /** What a field may hold. */
    enum Field {
        TEXT,
        HTML,
        TITLE,
        DATE,
        UPDATED,
        URL,
        OUTLET,
        AUTHOR,
        LANGUAGE
    }

    /**
     * A usual name.
     *
     * @param rank the smaller, the surer
     */
    private record Usual(Field field, int rank) {}

    /**
     * Reads {@code text=body,title=headline}. In JSON a dot leads into an object ({@code
     * text=article.body}); in a table without names a number is a column, the first being 1.
     *
     * @throws IllegalArgumentException saying what was expected
     */
    public static FieldNames parse(String pairs) {
        var told = new EnumMap<Field, String>(Field.class);
        for (String pair : pairs.split(",", -1)) {
            int sign = pair.indexOf('=');
            Field field = sign < 0 ? null : field(pair.substring(0, sign).strip());
            if (field == null || pair.substring(sign + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "expected FIELD=NAME with FIELD one of %s, found '%s'"
                                .formatted(fields(), pair));
            }
            told.put(field, pair.substring(sign + 1).strip());
        }
        return new FieldNames(Map.copyOf(told));
    }

    private static @Nullable Field field(String name) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private static String fields() {
        return Arrays.stream(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The name that the user gave to a field, or null. */
    @Nullable String told(Field field) {
        return told.get(field);
    }

    /** Whether the user said where the text is. */
    boolean isTextTold() {
        return told.containsKey(Field.TEXT) || told.containsKey(Field.HTML);
    }

    /** Whether the user counts columns, because the table names none. */
    boolean isNumbered() {
        return isTextTold() && told.values().stream().allMatch(name -> name.matches("[0-9]{1,4}"));
    }

    /**
     * Which of the names hold what: the user's where given, else the surest of the usual.
     *
     * @return the index into {@code names}
     */
    Map<Field, Integer> among(List<String> names) {
        var found = new EnumMap<Field, Integer>(Field.class);
        var ranks = new EnumMap<Field, Integer>(Field.class);
        for (int i = 0; i < names.size(); i++) {
            String key = key(names.get(i));
            for (Usual usual : USUAL_NAMES.getOrDefault(key, List.of())) {
                Integer before = ranks.get(usual.field());
                if (before == null || usual.rank() < before) {
                    ranks.put(usual.field(), usual.rank());
                    found.put(usual.field(), i);
                }
            }
        }
        told.forEach((field, name) -> tell(found, field, name, names));
        return found;
    }

    private static void tell(
            Map<Field, Integer> found, Field field, String name, List<String> names) {
        found.remove(field);
        for (int i = 0; i < names.size(); i++) {
            if (key(names.get(i)).equals(key(name))) {
                found.put(field, i);
            }
        }
    }

    private static String key(String name) {
        return Letters.fold(name.strip().toLowerCase(Locale.ROOT))
                .replaceAll("[\\s_:.\\-\uFEFF]", "");
    }

    private static Map<String, List<Usual>> usualNames() {
        var names = new HashMap<String, List<Usual>>();
        List<Tsv.Row> rows = Rows.of("field-names.tsv");
        for (int i = 0; i < rows.size(); i++) {
            Field field = Field.valueOf(rows.get(i).required("field").toUpperCase(Locale.ROOT));
            names.merge(
                    key(rows.get(i).required("name")),
                    List.of(new Usual(field, i)),
                    (one, other) ->
                            java.util.stream.Stream.concat(one.stream(), other.stream()).toList());
        }
        return Map.copyOf(names);
    }
}

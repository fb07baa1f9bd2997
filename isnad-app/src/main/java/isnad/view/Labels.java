package isnad.view;

import isnad.lexicon.Tsv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What things are called on screens, in one language. Keys are those of {@code labels.tsv}, such as
 * {@code status.occurred}; a value without a row is shown as it is.
 */
public final class Labels {
    private static final Map<Language, Labels> ALL = load();

    private final Map<String, String> labels;

    private Labels(Map<String, String> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** The labels of a language. */
    public static Labels in(Language language) {
        return ALL.getOrDefault(language, new Labels(Map.of()));
    }

    /** The label of {@code group.value}, or the value itself. */
    public String of(String group, String value) {
        return labels.getOrDefault(group + "." + value, value.replace('_', ' '));
    }

    /** The label of a constant in its group, by its name in small letters. */
    public String of(String group, Enum<?> value) {
        return of(group, value.name().toLowerCase(Locale.ROOT));
    }

    /** A word of the screens themselves. */
    public String word(String word) {
        return of("word", word);
    }

    private static Map<Language, Labels> load() {
        Map<Language, Labels> all = new EnumMap<>(Language.class);
        List<Tsv.Row> rows = rows();
        for (Language language : Language.values()) {
            Map<String, String> labels = new HashMap<>();
            rows.forEach(row -> labels.put(row.required("key"), row.required(language.code())));
            all.put(language, new Labels(labels));
        }
        return all;
    }

    private static List<Tsv.Row> rows() {
        try (InputStream file = Labels.class.getResourceAsStream("labels.tsv")) {
            if (file == null) {
                throw new IllegalStateException("labels.tsv is missing");
            }
            return Tsv.read("labels.tsv", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

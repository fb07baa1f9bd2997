package isnad.export;

import isnad.lexicon.Tsv;
import isnad.record.ArticleLine;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What things are called in exports that people read, in one language: {@code labels.tsv}. */
final class Labels {
    private static final Labels ARABIC = load("ar");
    private static final Labels ENGLISH = load("en");

    private final String language;
    private final Map<String, String> labels;

    private Labels(String language, Map<String, String> labels) {
        this.language = language;
        this.labels = Map.copyOf(labels);
    }

    /** Arabic for an Arabic locale, else English. */
    static Labels in(Locale locale) {
        return locale.getLanguage().equals("ar") ? ARABIC : ENGLISH;
    }

    /** BCP 47. */
    String language() {
        return language;
    }

    /** Of a document in the language: {@code rtl} or {@code ltr}. */
    String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    String of(String group, Enum<?> value) {
        return of(group + "." + Words.of(value));
    }

    String word(String word) {
        return of("word." + word);
    }

    /** The name of who published an article, or that it is not known; in one line. */
    String outlet(ArticleLine article) {
        String name = Shown.line(Words.outlet(article));
        return name.isEmpty() ? word("unknown_outlet") : name;
    }

    private String of(String key) {
        return labels.getOrDefault(key, key.substring(key.indexOf('.') + 1));
    }

    private static Labels load(String language) {
        Map<String, String> labels = new HashMap<>();
        for (Tsv.Row row : Resource.rows("labels.tsv")) {
            labels.put(row.required("key"), row.required(language));
        }
        return new Labels(language, labels);
    }
}

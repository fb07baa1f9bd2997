package isnad.html.meta;

import isnad.lexicon.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of {@code <meta>} and of marked-up elements mean ({@code names.tsv}). */
final class MetaNames {
    private final Map<String, Name> names = new HashMap<>();

    MetaNames() {
        Tables.read("names.tsv").forEach(this::add);
    }

    /** What a name tells. */
    enum Field {
        PUBLISHED,
        UPDATED,
        TITLE,
        AUTHOR,
        OUTLET,
        URL,
        LANGUAGE
    }

    /** How far a name is to be trusted; described at the head of the file. */
    enum Grade {
        ARTICLE,
        META,
        WEAK,
        CREATED
    }

    record Name(Field field, Grade grade) {}

    private void add(Tsv.Row row) {
        Field field = Field.valueOf(row.required("field").toUpperCase(Locale.ROOT));
        Grade grade = Grade.valueOf(row.required("trust").toUpperCase(Locale.ROOT));
        names.put(row.required("name"), new Name(field, grade));
    }

    /** What a name means, or null. */
    @Nullable Name of(String name) {
        return names.get(name.strip().toLowerCase(Locale.ROOT));
    }
}

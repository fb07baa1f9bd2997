package isnad.search.query;

import isnad.lexicon.Letters;
import isnad.lexicon.Tsv;
import isnad.model.EventType;
import isnad.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What fields, levels, types and statuses are called in a query, in Arabic and English. */
final class Names {
    private static final Map<String, String> FIELDS = load("fields.tsv");
    private static final Map<String, String> VALUES = load("values.tsv");

    private Names() {}

    private static Map<String, String> load(String file) {
        try (InputStream in = Names.class.getResourceAsStream("/isnad/search/" + file)) {
            Map<String, String> keys = new HashMap<>();
            for (Tsv.Row row : Tsv.read(file, Objects.requireNonNull(in, file))) {
                for (String name : row.list("names")) {
                    if (keys.put(Letters.fold(name), row.required("key")) != null) {
                        throw row.wrong("expected a name once, found '" + name + "' again");
                    }
                }
            }
            return Map.copyOf(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The field of this name, or null. */
    static @Nullable Field field(String name) {
        return constant(Field.class, FIELDS, name);
    }

    /** The level of this name, or null. */
    static @Nullable Level level(String name) {
        return constant(Level.class, FIELDS, name);
    }

    /** The type or status of this name as its constant's, or null. */
    static @Nullable String value(Field field, String name) {
        Enum<?> constant =
                field == Field.TYPE
                        ? constant(EventType.class, VALUES, name)
                        : constant(Status.class, VALUES, name);
        return constant == null ? null : constant.name();
    }

    /** What {@link #value} knows, for a message. */
    static String values(Field field) {
        Enum<?>[] all = field == Field.TYPE ? EventType.values() : Status.values();
        return String.join(", ", List.of(all).stream().map(Names::small).toList());
    }

    /** The fields and levels, for a message. */
    static String fields() {
        return String.join(", ", List.of(Field.values()).stream().map(Names::small).toList())
                + ", "
                + String.join(", ", List.of(Level.values()).stream().map(Names::small).toList());
    }

    private static String small(Enum<?> constant) {
        return Letters.fold(constant.name());
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, Map<String, String> names, String name) {
        String key = names.get(Letters.fold(name));
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(key)) {
                return constant;
            }
        }
        return null;
    }
}

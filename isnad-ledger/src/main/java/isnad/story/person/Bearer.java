package isnad.story.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as pages tell of him.
 *
 * @param key the reader's id
 * @param names all spellings of two words at least
 * @param state ISO 3166-1 alpha-3, or null
 * @param offices held at any time, in English and in Arabic as worded
 */
public record Bearer(
        String key, List<PersonName> names, @Nullable String state, Set<String> offices) {
    public Bearer {
        names = List.copyOf(names);
        offices = Set.copyOf(offices);
    }

    /** Whether the lexicon knows him. */
    boolean isKnown() {
        return key.indexOf('/') < 0;
    }
}

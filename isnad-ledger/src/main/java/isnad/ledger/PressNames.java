package isnad.ledger;

import isnad.lexicon.Lexicon;
import isnad.lexicon.World.Medium;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may be called whom a person asks for by one of his names: all names of the medium
 * that the lexicon knows by it (AFP, فرانس برس), or the name alone. Names are compared whole, for
 * الأخبار is another newspaper than أخبار اليوم.
 */
final class PressNames {
    private final Set<String> names = new HashSet<>();

    private PressNames(String name) {
        names.add(Naming.folded(name));
    }

    /** The names of whom {@code name} means: a name in any spelling, or an outlet's key. */
    static PressNames of(String name) {
        var found = new PressNames(name);
        for (Medium medium : Lexicon.load().media()) {
            List<String> called = called(medium).map(Naming::folded).toList();
            if (called.contains(Naming.folded(name))) {
                found.names.addAll(called);
            }
        }
        return found;
    }

    private static Stream<String> called(Medium medium) {
        Stream<String> own = spellings(medium.name(), medium.nameEn(), medium.aliases());
        return Stream.concat(Stream.of(medium.id()), own);
    }

    /** Whether one of these names is meant. */
    boolean has(String name, @Nullable String english, Collection<String> aliases) {
        return spellings(name, english, aliases)
                .anyMatch(one -> names.contains(Naming.folded(one)));
    }

    /** Whether that key is meant. */
    boolean has(String key) {
        return names.contains(Naming.folded(key));
    }

    private static Stream<String> spellings(
            String name, @Nullable String english, Collection<String> aliases) {
        Stream<String> inEnglish = english == null ? Stream.empty() : english(english);
        return Stream.of(Stream.of(name), inEnglish, aliases.stream()).flatMap(all -> all);
    }

    /** «Qatar News Agency (QNA)» is called so, by either part too. */
    private static Stream<String> english(String name) {
        int open = name.indexOf(" (");
        return open > 0 && name.endsWith(")")
                ? Stream.of(
                        name, name.substring(0, open), name.substring(open + 2, name.length() - 1))
                : Stream.of(name);
    }
}

package isnad.story.origin;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.World;
import isnad.story.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** News media by their names, whatever head word (وكالة، صحيفة، قناة) stands before them. */
final class Media {
    private static final Set<String> HEADS =
            Set.copyOf(
                    Gazetteer.split(
                            "وكالة صحيفة جريدة موقع قناة شبكة بوابة مجلة إذاعة تلفزيون نت"));

    private final Map<String, World.Medium> byName = new HashMap<>();
    private final Map<String, World.Medium> byId = new HashMap<>();
    private final Set<String> official = outlets("official-agencies.tsv");
    private final Set<String> international = outlets("international.tsv");

    private static Set<String> outlets(String table) {
        return Tables.read(Media.class, table).stream()
                .map(row -> row.required("outlet"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a folded word stands before names of media. */
    static boolean isHead(String word) {
        return HEADS.contains(word);
    }

    Media(Lexicon lexicon) {
        for (World.Medium medium : lexicon.media()) {
            byId.put(medium.id(), medium);
            byName.putIfAbsent(bare(medium.name()), medium);
            medium.aliases().forEach(alias -> byName.putIfAbsent(bare(alias), medium));
        }
    }

    /** Equal for all names of a known medium, and for spellings of an unknown one. */
    String key(String name) {
        String bare = bare(name);
        World.Medium medium = byName.get(bare);
        return medium == null ? bare : medium.id();
    }

    /** The state it belongs to, by {@link #key}; null where none is known. */
    @Nullable String state(String key) {
        World.Medium medium = byId.get(key);
        return medium == null ? null : medium.state();
    }

    /** The state whose affairs it means where it names no state; null where that may be any. */
    @Nullable String home(String key) {
        return international.contains(key) ? null : state(key);
    }

    /** The ids of the table of media that write of all the world. */
    Set<String> international() {
        return international;
    }

    /** Whether a government speaks through it, by {@link #key}. */
    boolean isOfficial(String key) {
        return official.contains(key);
    }

    /** The ids of the table of official agencies. */
    Set<String> official() {
        return official;
    }

    private static String bare(String name) {
        List<String> words = Gazetteer.split(name);
        List<String> rest = words.stream().filter(word -> !HEADS.contains(word)).toList();
        return String.join(" ", rest.isEmpty() ? words : rest);
    }
}

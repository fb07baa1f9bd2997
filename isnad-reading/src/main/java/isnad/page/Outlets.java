package isnad.page;

import isnad.lexicon.Lexicon;
import isnad.lexicon.World.Medium;
import isnad.model.Outlet;
import isnad.page.Furniture.Kind;
import isnad.page.Furniture.Match;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Outlets by name and by the host of a page's address. */
final class Outlets {
    private static final int LONGEST_NAME = 6;

    private final Furniture furniture;
    private final Map<String, Medium> names = new HashMap<>();
    private final Map<String, Medium> hosts = new HashMap<>();

    Outlets(Lexicon lexicon, Furniture furniture) {
        this.furniture = furniture;
        for (Medium medium : lexicon.media()) {
            names.putIfAbsent(key(medium.name()), medium);
            medium.aliases().forEach(alias -> names.putIfAbsent(key(alias), medium));
            medium.hosts()
                    .forEach(host -> hosts.putIfAbsent(host.toLowerCase(Locale.ROOT), medium));
        }
    }

    private static String key(String name) {
        Words words = Words.of(name);
        return key(words, 0, words.size());
    }

    private static String key(Words words, int from, int to) {
        var out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!words.isMark(i)) {
                out.append(out.isEmpty() ? "" : "-").append(words.at(i));
            }
        }
        return out.toString();
    }

    /**
     * The known medium that these tokens name, with or without a head word such as صحيفة; or null.
     */
    @Nullable Medium known(Words words, int from, int to) {
        Medium medium = names.get(key(words, from, to));
        Match head = medium == null ? furniture.match(words, from, Kind.MEDIUM) : null;
        return head == null || head.end() >= to ? medium : names.get(key(words, head.end(), to));
    }

    /**
     * Whether the tokens are shaped like the name of a medium: a head word before, a tail word
     * behind.
     */
    boolean shaped(Words words, int from, int to) {
        return words.count(from, to) > 1
                && (furniture.match(words, from, Kind.MEDIUM) != null || hasTail(words, to));
    }

    /** Whether the tokens end in a word such as نيوز or الإخبارية. */
    boolean hasTail(Words words, int to) {
        return furniture.match(words, to - 1, Kind.MEDIATAIL) != null;
    }

    /** The outlet that these tokens of the page name, known or not; null where they name none. */
    @Nullable Outlet named(String page, Words words, int from, int to) {
        if (from >= to || words.count(from, to) > LONGEST_NAME) {
            return null;
        }
        Medium medium = known(words, from, to);
        if (medium != null) {
            return outlet(medium);
        }
        String name = words.span(from, to).of(page);
        return new Outlet("outlet/" + key(words, from, to), name, name);
    }

    /** The outlet of that name, known or not; null where it is too long for a name. */
    @Nullable Outlet ofName(String name) {
        Words words = Words.of(name);
        return named(name, words, 0, words.size());
    }

    static Outlet outlet(Medium medium) {
        return new Outlet(medium.id(), medium.name(), medium.nameEn());
    }

    /** The outlet whose host the page's address has, or null. */
    @Nullable Outlet ofAddress(String name) {
        Medium medium = host(name);
        return medium == null ? null : outlet(medium);
    }

    private @Nullable Medium host(String name) {
        if (!name.startsWith("http://") && !name.startsWith("https://")) {
            return null;
        }
        String host = hostOf(name);
        while (!host.isEmpty()) {
            Medium medium = hosts.get(host);
            if (medium != null) {
                return medium;
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return null;
    }

    private static String hostOf(String name) {
        int start = name.indexOf("//") + 2;
        int end = start;
        while (end < name.length() && "/:?#".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(start, end).toLowerCase(Locale.ROOT);
    }
}

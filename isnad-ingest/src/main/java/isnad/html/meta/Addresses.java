package isnad.html.meta;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares and completes addresses of pages. */
final class Addresses {
    private static final int LONGEST = 4_000;

    private Addresses() {}

    /**
     * Whether two addresses differ at most in scheme, {@code www.}, query, fragment and last slash.
     */
    static boolean same(String one, List<String> others) {
        String bare = bare(one);
        return bare.indexOf('/') > 0 && others.stream().anyMatch(other -> bare(other).equals(bare));
    }

    private static String bare(String address) {
        String bare = address.strip();
        bare = bare.substring(bare.indexOf("//") < 0 ? 0 : bare.indexOf("//") + 2);
        bare = cut(cut(bare, '#'), '?');
        bare = bare.toLowerCase(Locale.ROOT);
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String cut(String address, char at) {
        int end = address.indexOf(at);
        return end < 0 ? address : address.substring(0, end);
    }

    /** The address as a page under {@code base} means it; null where it is none of the web. */
    static @Nullable String absolute(String address, @Nullable String base) {
        String text = address.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        if (isWeb(text)) {
            return text;
        }
        if (base == null || !isWeb(base)) {
            return null;
        }
        try {
            String whole = URI.create(base).resolve(text.replace(" ", "%20")).toString();
            return isWeb(whole) ? whole : null;
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7)
                || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** Whether the address is that of a whole site, as careless pages declare it. */
    static boolean isRoot(String address) {
        String bare = bare(address);
        return bare.indexOf('/') < 0 && !address.contains("?");
    }
}

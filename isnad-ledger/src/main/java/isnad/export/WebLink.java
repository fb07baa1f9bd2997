package isnad.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses from pages: only what leads to the web may become a link. */
final class WebLink {
    private static final int LONGEST = 4000;

    private WebLink() {}

    /** The address in ASCII, or null where it is none of http or https. */
    static @Nullable String of(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(Signs.whole(address.strip()));
            return uri.getHost() == null || !isWeb(uri.getScheme()) ? null : uri.toASCIIString();
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static boolean isWeb(@Nullable String scheme) {
        if (scheme == null) {
            return false;
        }
        String name = scheme.toLowerCase(Locale.ROOT);
        return name.equals("http") || name.equals("https");
    }
}

package isnad.export;

import isnad.story.Line;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of what a ledger holds that stay the same from export to export, as tag URIs (RFC 4151).
 *
 * @param base of the ledger, such as {@code tag:example.org,2026:ledger}; ids follow after a slash
 */
public record Namespace(String base) {
    /** Of a ledger that nobody has named: ids are unique in it alone. */
    public static final Namespace LOCAL = new Namespace("tag:isnad.invalid,2026:ledger");

    public Namespace {
        URI.create(base);
    }

    String line(Line line) {
        return name("line", Long.toString(line.id()));
    }

    /** The name of a thing of a kind, whatever letters its id has. */
    public String name(String kind, String id) {
        return base + "/" + kind + "/" + encoded(id);
    }

    /** The id of a thing of that kind by its {@link #name}; null where the name is another's. */
    public @Nullable String id(String kind, String name) {
        String beginning = base + "/" + kind + "/";
        if (!name.startsWith(beginning)) {
            return null;
        }
        try {
            return URLDecoder.decode(name.substring(beginning.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String encoded(String id) {
        return URLEncoder.encode(Signs.whole(id), StandardCharsets.UTF_8).replace("+", "%20");
    }
}

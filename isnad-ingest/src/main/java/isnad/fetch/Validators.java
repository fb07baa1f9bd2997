package isnad.fetch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave along with a page, to be asked the next time whether it has changed.
 *
 * @param etag as of the header, or null
 * @param modified as of the header {@code Last-Modified}, or null
 */
public record Validators(@Nullable String etag, @Nullable String modified) {
    /** Nothing is known. */
    public static final Validators NONE = new Validators(null, null);

    static Validators of(Capture capture) {
        return new Validators(
                capture.header("ETag").orElse(null), capture.header("Last-Modified").orElse(null));
    }

    Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (modified != null) {
            headers.put("If-Modified-Since", modified);
        }
        return headers;
    }
}

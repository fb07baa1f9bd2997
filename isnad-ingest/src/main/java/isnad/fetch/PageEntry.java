package isnad.fetch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a folder remembers of a page.
 *
 * @param url as asked for
 * @param state {@value #KEPT}, {@value #LEFT} (never asked for again) or {@value #FAILED}
 * @param when of the last attempt, ISO-8601
 * @param address that answered, after redirects; null where none did
 * @param etag as of the header, or null
 * @param modified as of the header, or null
 * @param digest of its bytes, or null
 * @param tries how often it failed
 */
record PageEntry(
        String url,
        String state,
        String when,
        @Nullable String address,
        @Nullable String etag,
        @Nullable String modified,
        @Nullable String digest,
        int tries) {
    static final String KEPT = "kept";
    static final String LEFT = "left";
    static final String FAILED = "failed";

    PageEntry {
        Objects.requireNonNull(url);
        Objects.requireNonNull(state);
    }

    boolean isDone() {
        return !state.equals(FAILED);
    }
}

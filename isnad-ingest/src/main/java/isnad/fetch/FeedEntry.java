package isnad.fetch;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a folder remembers of a feed.
 *
 * @param url as it stands in the list of feeds
 * @param next when it may be asked again, ISO-8601
 * @param address that answered, after redirects; null where none did
 * @param etag as of the header, or null
 * @param modified as of the header, or null
 * @param timing how often it wants to be asked
 * @param failures in a row
 */
record FeedEntry(
        String url,
        String next,
        @Nullable String address,
        @Nullable String etag,
        @Nullable String modified,
        FeedTiming timing,
        int failures) {
    FeedEntry {
        Objects.requireNonNull(url);
        Objects.requireNonNull(timing);
        Instant.parse(next);
    }

    Instant due() {
        return Instant.parse(next);
    }
}

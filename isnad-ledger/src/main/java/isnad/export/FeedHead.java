package isnad.export;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param title such as the words of a saved search
 * @param namespace of the ledger
 * @param id of the feed in its namespace: the name of the search
 * @param self the address under which it is served, or null
 * @param updated when what it holds was last changed
 * @param language of labels
 */
public record FeedHead(
        String title,
        Namespace namespace,
        String id,
        @Nullable String self,
        Instant updated,
        Locale language) {}

package isnad.run;

import isnad.ledger.PageSource;
import isnad.store.PageTable;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** Which pages a ledger had when a run began, by the beginnings of their digests. Thread-safe. */
public final class KnownPages {
    private final Set<Long> digests = new HashSet<>();

    /** Those that are there now. */
    public KnownPages(PageTable pages) {
        pages.eachDigest(digest -> digests.add(ByteBuffer.wrap(digest).getLong()));
    }

    /** Whether a page was there. */
    public boolean has(PageSource page) {
        return digests.contains(ByteBuffer.wrap(page.digest()).getLong());
    }
}

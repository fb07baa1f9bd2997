package isnad.cli;

import isnad.ledger.PageSource;
import isnad.store.PageTable;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** Which pages a ledger had when a run began, by the beginnings of their digests. Thread-safe. */
final class KnownPages {
    private final Set<Long> digests = new HashSet<>();

    KnownPages(PageTable pages) {
        pages.eachDigest(digest -> digests.add(ByteBuffer.wrap(digest).getLong()));
    }

    boolean has(PageSource page) {
        return digests.contains(ByteBuffer.wrap(page.digest()).getLong());
    }
}

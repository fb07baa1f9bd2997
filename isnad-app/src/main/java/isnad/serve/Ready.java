package isnad.serve;

import isnad.http.Handler;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.search.IndexException;
import isnad.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Says of a ledger or an index that cannot be used now that it is so: it is no fault of Isnad. */
final class Ready {
    private static final int MENDING_SECONDS = 5;

    private Ready() {}

    static Handler only(Handler handler) {
        return (call, visitor) -> {
            try {
                return handler.answer(call, visitor);
            } catch (StoreException e) {
                throw new Refusal(503, "the ledger " + e.getMessage());
            } catch (UncheckedIOException e) {
                return failed(e);
            }
        };
    }

    /** The desk has begun to mend it. */
    private static Reply failed(UncheckedIOException e) throws IOException {
        if (e.getCause() instanceof IndexException index) {
            throw index.fault().isMendedByRebuilding()
                    ? Refusal.later("the index of search is being made anew", MENDING_SECONDS)
                    : new Refusal(503, "the index of search cannot be read");
        }
        throw e;
    }
}

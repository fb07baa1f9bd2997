package isnad.ledger;

import isnad.model.Event;
import isnad.model.Link;
import isnad.store.SourceTable;
import isnad.store.SourceTable.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts who is cited. */
final class Citations {
    private final SourceTable sources;

    Citations(SourceTable sources) {
        this.sources = sources;
    }

    /**
     * @param times 1, or -1 to take back
     */
    void count(List<@Nullable Event> events, int times) {
        for (Event event : events) {
            if (event != null) {
                count(event, times);
            }
        }
    }

    private void count(Event event, int times) {
        List<Link> chain = event.attribution();
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            int origin = i == 0 ? times : 0;
            var row = new SourceRow(link.source(), link.kind(), origin, times - origin);
            sources.count(Naming.folded(link.source()), row);
        }
    }
}

package isnad.ledger;

import isnad.model.Event;
import isnad.model.Link;
import isnad.model.Link.SourceKind;
import isnad.store.SourceTable;
import isnad.store.SourceTable.SourceRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts who is cited. */
final class Citations {
    private final SourceTable sources;
    private final Map<Source, Counts> counts = new LinkedHashMap<>();

    Citations(SourceTable sources) {
        this.sources = sources;
    }

    private record Source(String name, SourceKind kind) {}

    private record Counts(long origin, long carrier) {
        Counts plus(Counts more) {
            return new Counts(origin + more.origin, carrier + more.carrier);
        }
    }

    /** Puts the counts of a transaction into the store; most sources are cited again and again. */
    void write() {
        counts.forEach((source, count) ->
                sources.count(
                        Naming.folded(source.name()),
                        new SourceRow(
                                source.name(), source.kind(), count.origin(), count.carrier())));
        counts.clear();
    }

    /** Forgets what is not written yet, as after a transaction was taken back. */
    void forget() {
        counts.clear();
    }

    /**
     * Counts, to be in the store after {@link #write}.
     *
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
            counts.merge(
                    new Source(link.source(), link.kind()),
                    new Counts(origin, times - origin),
                    Counts::plus);
        }
    }
}

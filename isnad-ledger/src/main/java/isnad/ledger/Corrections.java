package isnad.ledger;

import isnad.model.Event;
import isnad.record.ArticleRecord;
import isnad.store.CorrectionTable;
import isnad.store.CorrectionTable.Correction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people put right about events, laid over what was read. For one thread. */
final class Corrections {
    static final String REJECT = "reject";
    static final String ALTER = "alter";

    private final CorrectionTable table;
    private final Map<String, List<Correction>> byPlace = new HashMap<>();

    Corrections(CorrectionTable table) {
        this.table = table;
        reload();
    }

    /** Looks again which corrections stand. */
    void reload() {
        byPlace.clear();
        for (Correction correction : table.standing()) {
            if (correction.kind().equals(REJECT) || correction.kind().equals(ALTER)) {
                byPlace.computeIfAbsent(correction.target(), _ -> new ArrayList<>())
                        .add(correction);
            }
        }
    }

    /** The events of an article as they stand; null in the place of one that was rejected. */
    List<@Nullable Event> apply(ArticleRecord record) {
        List<@Nullable Event> events = new ArrayList<>(record.events().size());
        for (Event event : record.events()) {
            events.add(byPlace.isEmpty() ? event : corrected(record.id(), event));
        }
        return events;
    }

    private @Nullable Event corrected(String article, Event read) {
        List<Correction> made = byPlace.get(EventPlace.of(article, read).toString());
        Event event = read;
        for (Correction correction : made == null ? List.<Correction>of() : made) {
            if (correction.kind().equals(REJECT)) {
                return null;
            }
            event = Alteration.of(correction.value()).apply(event);
        }
        return event;
    }
}

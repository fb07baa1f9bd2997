package isnad.ledger;

import isnad.model.Event;
import isnad.record.ArticleLine;
import isnad.store.EventTable;
import isnad.store.EventTable.EventRow;
import isnad.story.Act;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events in the form in which they are compared, kept at hand. For one writer. */
final class Acts {
    private static final int AT_HAND = 60_000;

    private final Preparation reader;
    private final Tellings tellings;
    private final EventTable events;
    private final Map<Long, Filed> acts =
            new LinkedHashMap<>(1024) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Filed> eldest) {
                    return size() > AT_HAND;
                }
            };

    Acts(Preparation reader, Tellings tellings, EventTable events) {
        this.reader = reader;
        this.tellings = tellings;
        this.events = events;
    }

    /** An event with its place. */
    record Filed(EventRow row, Act act) {}

    Act read(ArticleLine article, Event event) {
        return reader.act(article, event);
    }

    void keep(EventRow row, Act act) {
        acts.put(row.event(), new Filed(row, act));
    }

    void forget(long event) {
        acts.remove(event);
    }

    void forgetAll() {
        acts.clear();
    }

    /** An event that is in the ledger; null where it is gone. */
    @Nullable Filed get(long number) {
        Filed known = acts.get(number);
        if (known == null) {
            EventRow row = events.get(number);
            known = row == null ? null : filed(row);
            if (known != null) {
                acts.put(number, known);
            }
        }
        return known;
    }

    private @Nullable Filed filed(EventRow row) {
        Tellings.Read read = tellings.article(row.article());
        Event event = event(row);
        return read == null || event == null
                ? null
                : new Filed(row, reader.act(read.stored().line(), event));
    }

    /** The event as it stands; null where it is gone or was rejected. */
    @Nullable Event event(EventRow row) {
        Tellings.Read read = tellings.article(row.article());
        return read == null ? null : read.event(row.number());
    }
}

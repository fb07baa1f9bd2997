package isnad.ledger;

import isnad.model.Event;
import isnad.record.ArticleLine;
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
    private final Map<Long, Act> acts =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Act> eldest) {
                    return size() > AT_HAND;
                }
            };

    Acts(Preparation reader, Tellings tellings) {
        this.reader = reader;
        this.tellings = tellings;
    }

    Act read(ArticleLine article, Event event) {
        return reader.act(article, event);
    }

    void keep(long event, Act act) {
        acts.put(event, act);
    }

    void forget(long event) {
        acts.remove(event);
    }

    void forgetAll() {
        acts.clear();
    }

    /** The act of an event that is in the ledger; null where it is gone. */
    @Nullable Act get(EventRow row) {
        Act known = acts.get(row.event());
        if (known == null) {
            Tellings.Read read = tellings.article(row.article());
            Event event = event(row);
            if (read == null || event == null) {
                return null;
            }
            known = reader.act(read.stored().record().article(), event);
            acts.put(row.event(), known);
        }
        return known;
    }

    /** The event as it stands; null where it is gone or was rejected. */
    @Nullable Event event(EventRow row) {
        Tellings.Read read = tellings.article(row.article());
        return read == null || row.number() >= read.events().size()
                ? null
                : read.events().get(row.number());
    }
}

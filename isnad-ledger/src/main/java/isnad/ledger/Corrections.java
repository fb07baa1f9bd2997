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
    private final CorrectionTable table;
    private final Map<String, List<Correction>> byArticle = new HashMap<>();
    private final boolean following;
    private long last;

    private Corrections(CorrectionTable table, boolean following) {
        this.table = table;
        this.following = following;
        reload();
    }

    /** For the writer, who says when it is time to look again. */
    static Corrections of(CorrectionTable table) {
        return new Corrections(table, false);
    }

    /** For a reader, who sees what others correct meanwhile. */
    static Corrections following(CorrectionTable table) {
        return new Corrections(table, true);
    }

    /** Looks again which corrections stand. */
    void reload() {
        byArticle.clear();
        last = table.last();
        for (Correction correction : table.standing()) {
            EventPlace place = isOfEvent(correction) ? EventPlace.parse(correction.target()) : null;
            if (place != null) {
                byArticle.computeIfAbsent(place.article(), _ -> new ArrayList<>()).add(correction);
            }
        }
    }

    static boolean isOfEvent(Correction correction) {
        return correction.kind().equals(Amendment.REJECT)
                || correction.kind().equals(Amendment.ALTER);
    }

    /** Whether anything was put right in the article of that id. */
    boolean isOf(String article) {
        follow();
        return byArticle.containsKey(article);
    }

    private void follow() {
        if (following && table.last() != last) {
            reload();
        }
    }

    /** The events of an article as they stand; null in the place of one that was rejected. */
    List<@Nullable Event> apply(ArticleRecord record) {
        follow();
        List<@Nullable Event> events = new ArrayList<>(record.events());
        List<Correction> made = byArticle.get(record.id());
        if (made != null) {
            List<EventPlace> places = EventPlace.all(record.id(), record.events());
            made.forEach(correction -> apply(correction, places, events));
        }
        return events;
    }

    private static void apply(
            Correction correction, List<EventPlace> places, List<@Nullable Event> events) {
        EventPlace place = EventPlace.parse(correction.target());
        int number = place == null ? -1 : place.in(places);
        Event event = number < 0 ? null : events.get(number);
        if (event != null) {
            boolean rejected = correction.kind().equals(Amendment.REJECT);
            events.set(number, rejected ? null : Alteration.of(correction.value()).apply(event));
        }
    }

    /** Whether a correction of an event finds its event in a record. */
    static boolean meets(Correction correction, ArticleRecord record) {
        EventPlace place = EventPlace.parse(correction.target());
        return place != null && place.in(EventPlace.all(record.id(), record.events())) >= 0;
    }
}

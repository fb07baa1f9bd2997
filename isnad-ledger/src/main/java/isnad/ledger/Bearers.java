package isnad.ledger;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.store.EntityTable.EntityRow;
import isnad.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Whom articles mean that say but a surname: the one person of their story who bears it. */
final class Bearers {
    private final Store store;

    Bearers(Store store) {
        this.store = store;
    }

    /** Finds and keeps whom a new article means; returns its events with them. */
    List<@Nullable Event> find(long article, long story, List<@Nullable Event> events) {
        boolean any = false;
        for (Participant who : surnames(events).values()) {
            EntityRow bearer = bearer(who, story);
            if (bearer != null) {
                store.bearers().add(article, who.id(), bearer.entity());
                any = true;
            }
        }
        return any ? name(article, events) : events;
    }

    private static Map<String, Participant> surnames(List<@Nullable Event> events) {
        Map<String, Participant> found = new HashMap<>();
        for (Event event : events) {
            if (event != null) {
                Entities.participants(event).stream()
                        .filter(Naming::isSurname)
                        .forEach(who -> found.put(who.id(), who));
            }
        }
        return found;
    }

    private @Nullable EntityRow bearer(Participant who, long story) {
        Map<Long, EntityRow> found = new HashMap<>();
        for (EntityRow row : store.entities().spelled(Naming.folded(who.name()))) {
            boolean may = row.kind() == ParticipantKind.PERSON && isOneState(who, row);
            if (may && store.bearers().isInStory(row.entity(), story)) {
                found.put(row.canonical(), row);
            }
        }
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    private static boolean isOneState(Participant who, EntityRow row) {
        return who.state() == null || row.state() == null || who.state().equals(row.state());
    }

    /** An article's events in which surnames have become those who are meant. */
    List<@Nullable Event> name(long article, List<@Nullable Event> events) {
        UnaryOperator<Event> naming = naming(article);
        List<@Nullable Event> named = new ArrayList<>(events.size());
        for (Event event : events) {
            named.add(event == null ? null : naming.apply(event));
        }
        return named;
    }

    /** What makes surnames in an article's events those who are meant. */
    UnaryOperator<Event> naming(long article) {
        Map<String, Long> meant = store.bearers().of(article);
        if (meant.isEmpty()) {
            return UnaryOperator.identity();
        }
        Map<String, EntityRow> rows = new HashMap<>();
        meant.forEach((id, entity) -> {
            EntityRow row = store.entities().get(entity);
            if (row != null) {
                rows.put(id, row);
            }
        });
        return event -> name(event, rows);
    }

    /** The same event where nobody in it is meant otherwise. */
    private static Event name(Event event, Map<String, EntityRow> meant) {
        List<Participant> who = name(event.who(), meant);
        List<Participant> whom = name(event.whom(), meant);
        return who.equals(event.who()) && whom.equals(event.whom())
                ? event
                : Parties.of(event, who, whom);
    }

    private static List<Participant> name(List<Participant> some, Map<String, EntityRow> meant) {
        return some.stream()
                .map(who -> {
                    EntityRow row = meant.get(who.id());
                    return row == null ? who : Naming.as(who, row);
                })
                .toList();
    }
}

package isnad.ledger;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.store.EntityTable.EntityRow;
import isnad.store.Store;
import isnad.story.Entity.Office;
import isnad.story.person.Bearer;
import isnad.story.person.PersonName;
import isnad.story.person.SamePerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is one person across pages. Looks only at people who have a namesake; whoever has none
 * costs nothing. For one writer.
 */
final class Kinship {
    private static final int MOST = 16;

    private final Store store;
    private final Entities entities;
    private final Identities identities;

    /** Whether somebody has namesakes that he is not one with. */
    private final Map<Long, Boolean> lonely = Entities.atHand();

    /** Who was looked at for which story. */
    private final Map<String, Boolean> looked = Entities.atHand();

    Kinship(Store store, Entities entities, Identities identities) {
        this.store = store;
        this.entities = entities;
        this.identities = identities;
    }

    void forget() {
        lonely.clear();
        looked.clear();
        identities.reload();
    }

    /** Forgets somebody who takes part in nothing any more; those one with him find another. */
    void remove(long entity) {
        EntityRow row = store.entities().get(entity);
        if (row == null) {
            return;
        }
        List<String> others =
                store.entities().members(row.canonical()).stream()
                        .map(EntityRow::key)
                        .filter(key -> !key.equals(row.key()))
                        .toList();
        entities.remove(entity);
        identities.settle(others);
    }

    /** Settles anew who is one with those of these keys, after corrections changed. */
    void settle(List<String> keys) {
        identities.reload();
        identities.settle(keys);
    }

    /** Looks whether those of whom an article tells are one with others. */
    void join(long story, List<@Nullable Event> events) {
        Map<String, Long> fresh = entities.fresh();
        fresh.values().forEach(lonely::remove);
        Set<String> changed = new LinkedHashSet<>(fresh.keySet());
        changed.removeIf(key -> !identities.isMentioned(key));
        for (Participant who : people(events)) {
            Long entity = entities.number(who);
            if (entity != null && isToBeLookedAt(entity, story)) {
                changed.addAll(join(entity, story));
            }
        }
        if (!changed.isEmpty()) {
            identities.settle(changed);
        }
    }

    /** Whether he may have namesakes, and was not looked at for this story yet. */
    private boolean isToBeLookedAt(long entity, long story) {
        return !Boolean.TRUE.equals(lonely.get(entity))
                && looked.put(entity + " " + story, true) == null;
    }

    private static Collection<Participant> people(List<@Nullable Event> events) {
        Map<String, Participant> people = new LinkedHashMap<>();
        for (Event event : events) {
            for (Participant who : both(event)) {
                if (who.kind() == ParticipantKind.PERSON) {
                    people.putIfAbsent(who.id(), who);
                }
            }
        }
        return people.values();
    }

    private static Collection<Participant> both(@Nullable Event event) {
        return event == null ? List.of() : Entities.participants(event);
    }

    /** Joins one with his namesakes; the keys of those who were joined. */
    private List<String> join(long entity, long story) {
        EntityRow row = Objects.requireNonNull(store.entities().get(entity));
        List<EntityRow> namesakes = namesakes(row);
        List<String> joined = new ArrayList<>();
        for (EntityRow other : namesakes) {
            lonely.put(other.entity(), false);
            if (join(row, other, story, namesakes)) {
                joined.add(other.key());
            }
        }
        lonely.put(entity, namesakes.isEmpty());
        return joined;
    }

    /** People of a like name who are not one with him yet. */
    private List<EntityRow> namesakes(EntityRow row) {
        Map<Long, EntityRow> found = new LinkedHashMap<>();
        for (PersonName name : names(row)) {
            for (EntityRow other : store.entities().alike(name.key(), row.entity(), MOST)) {
                if (other.canonical() != row.canonical()) {
                    found.put(other.entity(), other);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private boolean join(EntityRow row, EntityRow other, long story, List<EntityRow> namesakes) {
        boolean oneStory = store.bearers().isInStory(other.entity(), story);
        boolean ambiguous = isAmbiguous(row, other, namesakes);
        String why =
                ambiguous && !oneStory
                        ? null
                        : SamePerson.judge(bearer(row), bearer(other), oneStory);
        return why != null && store.joinings().add(row.entity(), other.entity(), why);
    }

    /** Whether one without a state has namesakes in several. */
    private static boolean isAmbiguous(EntityRow row, EntityRow other, List<EntityRow> namesakes) {
        Set<String> states = new LinkedHashSet<>();
        namesakes.forEach(one -> states.add(String.valueOf(one.state())));
        states.remove("null");
        return states.size() > 1 && (row.state() == null || other.state() == null);
    }

    private Bearer bearer(EntityRow row) {
        Set<String> offices = new LinkedHashSet<>();
        for (Office office : store.entities().offices(row.entity())) {
            offices.add(Naming.folded(office.role()));
            if (office.roleEn() != null) {
                offices.add(office.roleEn());
            }
        }
        return new Bearer(row.key(), names(row), row.state(), offices);
    }

    private List<PersonName> names(EntityRow row) {
        Set<PersonName> names = new LinkedHashSet<>();
        for (String spelling : store.entities().spellings(row.entity())) {
            PersonName name = PersonName.of(spelling);
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}

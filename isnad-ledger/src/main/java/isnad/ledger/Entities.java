package isnad.ledger;

import isnad.model.Event;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.store.EntityTable;
import isnad.store.EntityTable.EntityRow;
import isnad.story.Days;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers of those who take part, kept at hand. For one writer. */
final class Entities {
    private static final int AT_HAND = 100_000;

    private final EntityTable table;
    private final States states;
    private final Map<String, Long> numbers = atHand();
    private final Map<String, Boolean> spelled = atHand();
    private final Map<String, Long> fresh = new LinkedHashMap<>();

    Entities(EntityTable table, States states) {
        this.table = table;
        this.states = states;
    }

    static <K, V> Map<K, V> atHand() {
        return new LinkedHashMap<>(1024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > AT_HAND;
            }
        };
    }

    /** Forgets what is at hand, as after a transaction was taken back. */
    void forget() {
        numbers.clear();
        spelled.clear();
        fresh.clear();
    }

    /** Those that are new, or newly spelled, since this was last asked: keys and numbers. */
    Map<String, Long> fresh() {
        Map<String, Long> found = Map.copyOf(fresh);
        fresh.clear();
        return found;
    }

    /** Forgets those in whom nothing is left; they must take part in no line any more. */
    void remove(long entity) {
        table.remove(entity);
        forget();
    }

    /**
     * The number of a participant, which is added if it is new; null where it is only of its page.
     */
    @Nullable Long number(Participant participant) {
        String key = Naming.key(participant);
        if (key == null) {
            return null;
        }
        Long known = numbers.get(key);
        long entity = known == null ? found(key, participant) : known;
        if (spell(entity, participant)) {
            fresh.put(key, entity);
        }
        return entity;
    }

    private long found(String key, Participant participant) {
        EntityRow row = table.find(key);
        long entity =
                row != null
                        ? row.entity()
                        : table.add(
                                key,
                                participant.kind(),
                                participant.name(),
                                participant.nameEn(),
                                participant.state());
        numbers.put(key, entity);
        return entity;
    }

    private boolean spell(long entity, Participant participant) {
        ParticipantKind kind = participant.kind();
        boolean isNew = spell(entity, kind, participant.name());
        for (String alias : participant.aliases()) {
            isNew |= spell(entity, kind, alias);
        }
        String english = participant.nameEn();
        return english == null ? isNew : spell(entity, kind, english) | isNew;
    }

    private boolean spell(long entity, ParticipantKind kind, String name) {
        if (spelled.put(entity + " " + name, true) != null) {
            return false;
        }
        table.spell(entity, Naming.folded(name), name, Naming.skeleton(kind, name));
        return true;
    }

    /** The number of a state by its code. */
    long state(String code) {
        Long known = numbers.get(code);
        if (known != null) {
            return known;
        }
        EntityRow row = table.find(code);
        long entity =
                row != null
                        ? row.entity()
                        : table.add(
                                code,
                                ParticipantKind.STATE,
                                states.name(code),
                                states.nameEn(code),
                                code);
        numbers.put(code, entity);
        spell(entity, ParticipantKind.STATE, states.name(code));
        String english = states.nameEn(code);
        if (english != null) {
            spell(entity, ParticipantKind.STATE, english);
        }
        return entity;
    }

    /** Counts the offices that an article tells of, each once. */
    void hold(List<Event> events, @Nullable Days days) {
        for (Held held : held(events)) {
            Long entity = number(held.who());
            if (entity != null) {
                table.hold(entity, held.role(), held.who().roleEn(), days);
            }
        }
    }

    /** Takes back what {@link #hold} counted. */
    void unhold(List<Event> events) {
        for (Held held : held(events)) {
            Long entity = number(held.who());
            if (entity != null) {
                table.unhold(entity, held.role());
            }
        }
    }

    /** Numbers of those who take part in an event and are in the ledger, and of their states. */
    Set<Long> numbers(Event event) {
        Set<Long> found = new LinkedHashSet<>();
        for (Participant participant : participants(event)) {
            add(Naming.key(participant), found);
            add(participant.state(), found);
        }
        return found;
    }

    private void add(@Nullable String key, Set<Long> found) {
        EntityRow row = key == null ? null : table.find(key);
        if (row != null) {
            found.add(row.entity());
        }
    }

    private record Held(Participant who, String key, String role) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Held held && key.equals(held.key) && role.equals(held.role);
        }

        @Override
        public int hashCode() {
            return key.hashCode() * 31 + role.hashCode();
        }
    }

    private static Set<Held> held(List<Event> events) {
        Set<Held> found = new LinkedHashSet<>();
        for (Event event : events) {
            for (Participant who : participants(event)) {
                String role = who.role();
                if (role != null && who.kind() == ParticipantKind.PERSON) {
                    found.add(new Held(who, who.id(), role));
                }
            }
        }
        return found;
    }

    static Collection<Participant> participants(Event event) {
        Set<Participant> all = new LinkedHashSet<>(event.who());
        all.addAll(event.whom());
        return all;
    }
}

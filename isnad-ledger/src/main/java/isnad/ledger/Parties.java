package isnad.ledger;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.store.RelationTable;
import isnad.store.RelationTable.Met;
import isnad.store.RelationTable.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of a line who takes part in it, and which states and bodies meet in it. */
final class Parties {
    /** Acts in which the order of the parties means nothing. */
    private static final Set<EventType> MUTUAL =
            Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    /** So many parties meet each other; an act of more is no act of each pair. */
    private static final int MOST = 24;

    private final RelationTable relations;
    private final Entities entities;
    private final Set<Part> parts = new LinkedHashSet<>();
    private final Set<Met> met = new LinkedHashSet<>();

    Parties(RelationTable relations, Entities entities) {
        this.relations = relations;
        this.entities = entities;
    }

    /** An event in which others take part. */
    static Event of(Event event, List<Participant> who, List<Participant> whom) {
        return new Event(
                event.type(),
                event.mode(),
                event.contexts(),
                event.status(),
                who,
                whom,
                event.when(),
                event.where(),
                event.attribution(),
                event.evidence(),
                event.confidence(),
                event.rules());
    }

    private record Meeting(long one, long other) {}

    /** Adds what a telling says, which is in the store after {@link #write}. */
    void add(Event telling, int day, long line, boolean founding) {
        everybody(telling).forEach(entity -> parts.add(new Part(entity, day, line)));
        for (Meeting pair : meetings(telling)) {
            met.add(new Met(pair.one(), pair.other(), day, line, founding));
        }
    }

    /** Puts what was added into the store. */
    void write() {
        relations.addParties(parts);
        relations.addPairs(met);
        forget();
    }

    /** Forgets what is not written yet, as after a transaction was taken back. */
    void forget() {
        parts.clear();
        met.clear();
    }

    /** Takes away what a telling says; the line's other tellings are to be added again. */
    void remove(Event telling, int day, long line) {
        everybody(telling).forEach(entity -> relations.removeParty(entity, day, line));
        for (Meeting pair : meetings(telling)) {
            relations.removePair(pair.one(), pair.other(), day, line);
        }
    }

    /** Those who take part, and their states. */
    private Set<Long> everybody(Event telling) {
        Set<Long> found = new LinkedHashSet<>();
        for (Participant participant : Entities.participants(telling)) {
            Long entity = entities.number(participant);
            if (entity != null) {
                found.add(entity);
            }
            if (participant.state() != null) {
                found.add(entities.state(participant.state()));
            }
        }
        return found;
    }

    private Set<Meeting> meetings(Event telling) {
        Set<Long> who = sides(telling.who());
        Set<Long> whom = sides(telling.whom());
        Set<Meeting> found = new LinkedHashSet<>();
        cross(who, whom, found);
        if (MUTUAL.contains(telling.type())) {
            cross(who, who, found);
            cross(whom, whom, found);
        }
        return found;
    }

    private static void cross(Set<Long> some, Set<Long> others, Set<Meeting> found) {
        if (some.size() > MOST || others.size() > MOST) {
            return;
        }
        for (long one : some) {
            for (long other : others) {
                if (one != other) {
                    found.add(new Meeting(Math.min(one, other), Math.max(one, other)));
                }
            }
        }
    }

    /** The states of one side, and the bodies that stand for themselves. */
    private Set<Long> sides(List<Participant> participants) {
        Set<Long> found = new LinkedHashSet<>();
        for (Participant participant : participants) {
            Long body = Naming.isBody(participant) ? entities.number(participant) : null;
            if (body != null) {
                found.add(body);
            }
            if (participant.state() != null) {
                found.add(entities.state(participant.state()));
            }
        }
        return found;
    }
}

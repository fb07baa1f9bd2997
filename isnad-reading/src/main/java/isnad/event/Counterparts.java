package isnad.event;

import isnad.lexicon.Lexicon;
import isnad.lexicon.World;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.text.Entity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the other side of an act that leaves it to the reader: after «طردت أنقرة السفير» the
 * sentence «وعلقت الاتفاقيات العسكرية» is about the same two states.
 */
final class Counterparts {
    /** Acts between states, which always have somebody at the other end. */
    private static final Set<EventType> AIMED = EnumSet.of(EventType.SANCTION, EventType.AID);

    /** How far back the other side may have been named, in UTF-16 units. */
    private static final int REACH = 500;

    private final Lexicon lexicon;

    Counterparts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The drafts of one article, in the order of the page, with open sides filled in. */
    List<EventDraft> fill(List<EventDraft> drafts) {
        List<EventDraft> out = new ArrayList<>(drafts);
        for (int i = 1; i < out.size(); i++) {
            EventDraft draft = out.get(i);
            if (isOpen(draft)) {
                out.set(i, draft.with(before(draft, out.subList(0, i))));
            }
        }
        return out;
    }

    private static boolean isOpen(EventDraft draft) {
        return AIMED.contains(draft.frame().type())
                && draft.whom().isEmpty()
                && !draft.who().isEmpty();
    }

    /** The latest opponent of the one who acts. */
    private List<Participant> before(EventDraft draft, List<EventDraft> told) {
        for (int i = told.size() - 1; i >= 0 && isNear(told.get(i), draft); i--) {
            List<Participant> other = opposite(told.get(i), draft.who());
            if (!other.isEmpty()) {
                return other.stream().map(this::home).distinct().toList();
            }
        }
        return List.of();
    }

    /** What a minister has done is answered to his state. */
    private Participant home(Participant party) {
        boolean stands =
                party.kind() == ParticipantKind.PERSON
                        || party.kind() == ParticipantKind.ORGANISATION;
        World.@Nullable State state =
                stands && party.state() != null ? lexicon.state(party.state()) : null;
        return state == null
                ? party
                : new Entity(ParticipantKind.STATE, state.name())
                        .identify(state.id(), state.name(), state.nameEn())
                        .in(state.id())
                        .participant(party.span());
    }

    private static boolean isNear(EventDraft told, EventDraft draft) {
        return draft.evidence().start() - told.evidence().end() < REACH;
    }

    private static List<Participant> opposite(EventDraft told, List<Participant> side) {
        if (meets(told.who(), side)) {
            return apart(told.whom(), side);
        }
        return meets(told.whom(), side) ? apart(told.who(), side) : List.of();
    }

    private static List<Participant> apart(List<Participant> other, List<Participant> side) {
        return other.stream().filter(p -> !meets(List.of(p), side)).toList();
    }

    private static boolean meets(List<Participant> some, List<Participant> side) {
        return some.stream().anyMatch(a -> side.stream().anyMatch(b -> isOne(a, b)));
    }

    private static boolean isOne(Participant a, Participant b) {
        return a.id().equals(b.id()) || a.state() != null && a.state().equals(b.state());
    }
}

package isnad.event;

import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A measure against a state that the sentence leaves unsaid, since the one before has said it:
 * {@code طردت باريس السفير، فاستدعت الجزائر سفيرها}. Whoever acts once more against the same side,
 * answers it, or joins in is taken to mean that side; only measures, which always have one.
 */
final class Counterparts {
    /** Acts that always have another side. */
    private static final Set<EventType> OPEN = EnumSet.of(EventType.SANCTION, EventType.AID);

    /** How far back, in UTF-16 units, the other side is looked for. */
    private static final int NEAR = 500;

    /** The same for a gift, which only goes on with the sentence before. */
    private static final int NEXT = 250;

    private Counterparts() {}

    static List<EventDraft> fill(List<EventDraft> drafts) {
        List<EventDraft> out = new ArrayList<>(drafts.size());
        for (EventDraft draft : drafts) {
            out.add(isOpen(draft) ? filled(draft, out) : draft);
        }
        return out;
    }

    private static boolean isOpen(EventDraft draft) {
        return OPEN.contains(draft.frame().type())
                && draft.whom().isEmpty()
                && !states(draft.who()).isEmpty();
    }

    private static EventDraft filled(EventDraft draft, List<EventDraft> before) {
        return draft.frame().type() == EventType.AID
                ? joined(draft, before)
                : answered(draft, before);
    }

    /** قدمت الكويت مساعدات للسودان، [وأرسلت قطر] مستشفى: the next gift goes where the last went. */
    private static EventDraft joined(EventDraft draft, List<EventDraft> before) {
        for (EventDraft other : before.reversed()) {
            boolean near = other.evidence().start() + NEXT >= draft.evidence().start();
            if (near && other.frame().type() == EventType.AID && isToStates(other)) {
                boolean apart = isApart(states(draft.who()), states(other.whom()));
                return apart ? draft.with(other.whom()) : draft;
            }
        }
        return draft;
    }

    private static boolean isToStates(EventDraft gift) {
        return hasSides(gift)
                && gift.whom().stream().allMatch(p -> p.kind() == ParticipantKind.STATE);
    }

    private static EventDraft answered(EventDraft draft, List<EventDraft> before) {
        for (EventDraft other : before.reversed()) {
            boolean near = other.evidence().start() + NEAR >= draft.evidence().start();
            if (near && hasSides(other)) {
                List<Participant> side = side(draft, other);
                return side == null ? draft : draft.with(side);
            }
        }
        return draft;
    }

    private static boolean hasSides(EventDraft draft) {
        Set<String> who = states(draft.who());
        Set<String> whom = states(draft.whom());
        return !who.isEmpty() && !whom.isEmpty() && isApart(who, whom);
    }

    /** The side of the other act that this one is against, or null. */
    private static @Nullable List<Participant> side(EventDraft draft, EventDraft other) {
        Set<String> own = states(draft.who());
        boolean again = !isApart(own, states(other.who()));
        boolean answer = !isApart(own, states(other.whom()));
        boolean joins = draft.frame().type() == other.frame().type();
        if (answer) {
            return again ? null : other.who();
        }
        return again || joins ? other.whom() : null;
    }

    private static boolean isApart(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.isEmpty();
    }

    private static Set<String> states(List<Participant> side) {
        return side.stream()
                .map(Participant::state)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

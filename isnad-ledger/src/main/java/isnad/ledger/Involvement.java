package isnad.ledger;

import isnad.model.Event;
import isnad.model.Participant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows one of the ledger's entities among the participants of acts. A state takes part where
 * anybody of it does.
 */
public final class Involvement {
    private final Set<String> keys;
    private final @Nullable String state;

    /**
     * @param keys of all that are one with it
     * @param state its code where it is a state, else null
     */
    Involvement(Set<String> keys, @Nullable String state) {
        this.keys = Set.copyOf(keys);
        this.state = state;
    }

    /** Whether it acts; in acts without an order, whether it is on either side. */
    public boolean acts(Event event) {
        return isAmong(event.who()) || event.type().isSymmetric() && isAmong(event.whom());
    }

    /** Whether it is on either side. */
    public boolean takesPart(Event event) {
        return isAmong(event.who()) || isAmong(event.whom());
    }

    private boolean isAmong(List<Participant> participants) {
        return participants.stream().anyMatch(this::is);
    }

    /** Whether a participant is meant. */
    public boolean is(Participant participant) {
        String key = Naming.key(participant);
        return key != null && keys.contains(key)
                || state != null && state.equals(participant.state());
    }
}

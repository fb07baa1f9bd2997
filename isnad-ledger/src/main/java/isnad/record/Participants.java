package isnad.record;

import isnad.model.Participant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Participants as the record writes them. */
public final class Participants {
    private Participants() {}

    /**
     * The participants of an array.
     *
     * @throws IllegalArgumentException where a field is missing or of another kind
     */
    public static List<Participant> of(JsonNode array) {
        return new Fields(array).all(Lines::participant);
    }
}

package isnad.ledger;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Participant;
import isnad.model.Precision;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import isnad.record.Participants;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person says that an event should be; what is not named stays as it was read. Written as
 * JSON with the record's names: {@code {"type":"AGREE","status":"planned","when":"2021-03-02"}};
 * {@code who} and {@code whom} are lists of participants, {@code where} is a place, as in the
 * record; an empty date or place takes away what was read.
 */
record Alteration(JsonNode fields) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DATE = 10;

    /**
     * @throws IllegalArgumentException where it is no such JSON
     */
    static Alteration of(@Nullable String json) {
        try {
            return new Alteration(JSON.readTree(json == null ? "{}" : json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("expected JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * @throws IllegalArgumentException where a value is none of those that the record knows
     */
    Event apply(Event read) {
        return new Event(
                constant("type", EventType.class, read.type()),
                fields.has("mode") ? fields.get("mode").asString(null) : read.mode(),
                read.contexts(),
                constant("status", Status.class, read.status()),
                parties("who", read.who()),
                parties("whom", read.whom()),
                when(read),
                where(read),
                read.attribution(),
                read.evidence(),
                1,
                read.rules());
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        JsonNode value = fields.get(name);
        return value == null
                ? otherwise
                : Enum.valueOf(type, value.asString("").toUpperCase(Locale.ROOT));
    }

    private List<Participant> parties(String name, List<Participant> otherwise) {
        JsonNode value = fields.get(name);
        return value == null ? otherwise : Participants.of(value);
    }

    private @Nullable When when(Event read) {
        JsonNode value = fields.get("when");
        if (value == null) {
            return read.when();
        }
        String iso = value.asString("");
        Evidence words = read.when() == null ? nowhere(read) : read.when().what();
        Precision precision =
                iso.indexOf('/') >= 0
                        ? Precision.INTERVAL
                        : iso.length() >= DATE
                                ? Precision.DAY
                                : iso.length() > 4 ? Precision.MONTH : Precision.YEAR;
        return iso.isEmpty() ? null : new When(iso, precision, words);
    }

    private @Nullable Where where(Event read) {
        JsonNode value = fields.get("where");
        if (value == null) {
            return read.where();
        }
        String name = value.path("name").asString("");
        return name.isEmpty()
                ? null
                : new Where(
                        name,
                        value.path("nameEn").asString(null),
                        value.path("country").asString(null),
                        degrees(value.path("lat")),
                        degrees(value.path("lon")),
                        new Span(0, 0));
    }

    private static @Nullable Double degrees(JsonNode value) {
        return value.isNumber() ? Double.valueOf(value.asDouble()) : null;
    }

    private static Evidence nowhere(Event read) {
        int start = read.evidence().isEmpty() ? 0 : read.evidence().getFirst().span().start();
        return new Evidence(new Span(start, start), "");
    }
}

package isnad.ledger;

import isnad.model.Event;
import isnad.model.Span;

/**
 * Where an event stands, in a form that survives reading its page anew: article, evidence, type.
 *
 * <p>Written {@code article:start-end:TYPE}, as corrections name their events.
 */
public record EventPlace(String article, Span evidence, String type) {
    /** The place of an event as it was read. */
    public static EventPlace of(String article, Event event) {
        Span evidence =
                event.evidence().isEmpty() ? new Span(0, 0) : event.evidence().getFirst().span();
        return new EventPlace(article, evidence, event.type().name());
    }

    @Override
    public String toString() {
        return "%s:%d-%d:%s".formatted(article, evidence.start(), evidence.end(), type);
    }
}

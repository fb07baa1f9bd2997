package isnad.event;

import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.model.Participant;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event without its chain yet. */
public record EventDraft(
        Frame frame,
        Node node,
        Status status,
        List<Participant> who,
        List<Participant> whom,
        @Nullable When when,
        @Nullable Where where,
        Span evidence,
        List<String> rules) {
    /** The same event with a date. */
    EventDraft on(When date) {
        return new EventDraft(frame, node, status, who, whom, date, where, evidence, rules);
    }

    /** The same event with a counterpart. */
    EventDraft with(List<Participant> counterpart) {
        return new EventDraft(frame, node, status, who, counterpart, when, where, evidence, rules);
    }
}

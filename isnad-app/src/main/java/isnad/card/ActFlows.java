package isnad.card;

import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Participant;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;
import isnad.view.Labels;
import isnad.view.Wording;
import isnad.view.Wording.Named;
import java.util.List;

/** The parts of an act in words. */
final class ActFlows {
    private final Wording wording;
    private final Labels labels;
    private final String arrow;

    ActFlows(Paper paper) {
        this.wording = paper.wording();
        this.labels = wording.labels();
        this.arrow = paper.isArabic() ? "←" : "→";
    }

    static Style style(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING -> Style.SURE;
            case PLANNED, POSSIBLE -> Style.OPEN;
            case NEGATED, DENIED -> Style.UNDONE;
        };
    }

    /** The sign and the word of a status. */
    String mark(Status status) {
        return Wording.mark(status) + " " + labels.of("status", status);
    }

    /** What it is: mark, type, mode and status. */
    Flow kind(Flow flow, Event event, Status status) {
        Style style = style(status);
        return flow.add(style, Wording.mark(status))
                .add(Style.BOLD, labels.of("type", event.type().name()))
                .add(event.mode() == null ? "" : labels.of("mode", event.mode()))
                .add(style, "· " + labels.of("status", status));
    }

    /** Who did it with whom. */
    Flow parties(Event event) {
        var flow = new Flow();
        if (event.who().isEmpty()) {
            flow.add(Style.DIM, labels.word("nobody"));
        }
        participants(flow, event.who());
        if (!event.whom().isEmpty()) {
            flow.add(event.type().isSymmetric() ? "–" : arrow);
            participants(flow, event.whom());
        }
        return flow;
    }

    private void participants(Flow flow, List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            if (i > 0) {
                flow.add("+");
            }
            add(flow, wording.participant(participants.get(i)));
        }
    }

    /** When and where. */
    Flow circumstances(Event event) {
        var flow = new Flow();
        When when = event.when();
        if (when != null) {
            flow.add(Style.DIM, labels.word("when") + ":")
                    .add(wording.date(when.value()))
                    .add(Style.DIM, when.what().text());
        }
        Where where = event.where();
        if (where != null) {
            add(flow.add(Style.DIM, labels.word("where") + ":"), wording.place(where));
        }
        return flow;
    }

    /** By whose word, in one line. */
    Flow chain(List<Link> links) {
        var flow = new Flow();
        for (int i = 0; i < links.size(); i++) {
            flow.add(Style.DIM, i == 0 ? labels.word("chain") + ":" : "›");
            add(flow, wording.link(links.get(i)));
        }
        return flow;
    }

    static Flow evidence(Evidence evidence) {
        return words(evidence.text());
    }

    static Flow words(String words) {
        return new Flow().add(Style.DIM, "|").add(words);
    }

    static Flow add(Flow flow, Named named) {
        return flow.add(named.name()).add(Style.DIM, named.brackets());
    }
}

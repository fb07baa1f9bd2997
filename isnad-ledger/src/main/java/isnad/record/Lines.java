package isnad.record;

import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Link;
import isnad.model.Note;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.model.Precision;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.model.Where;

/** Makes the objects of a record into values of the model: {@link RecordFields} turned round. */
final class Lines {
    private static final Span NOWHERE = new Span(0, 0);

    private Lines() {}

    static ArticleLine article(Fields fields) {
        return new ArticleLine(
                fields.text("id"),
                fields.text("page"),
                fields.number("index"),
                fields.text("headline"),
                fields.object("outlet", Lines::outlet),
                fields.object("published", Lines::published),
                fields.text("text"),
                fields.text("language"),
                fields.textOrNull("url"),
                fields.textOrNull("author"));
    }

    static Event event(Fields fields) {
        return new Event(
                fields.constant("type", EventType.class),
                fields.textOrNull("mode"),
                fields.texts("contexts"),
                fields.constant("status", Status.class),
                fields.objects("who", Lines::participant),
                fields.objects("whom", Lines::participant),
                fields.object("when", Lines::when),
                fields.object("where", Lines::where),
                fields.objects("attribution", Lines::link),
                fields.objects("evidence", Fields::evidence),
                fields.decimal("confidence", 0),
                fields.texts("rules"));
    }

    static Quote quote(Fields fields) {
        return new Quote(
                fields.flag("direct"),
                fields.object("speaker", Lines::participant),
                fields.object("to", Lines::participant),
                fields.textOrNull("cue"),
                fields.evidence(),
                fields.objects("attribution", Lines::link),
                fields.objects("evidence", Fields::evidence),
                fields.texts("rules"));
    }

    static Note note(Fields fields) {
        return new Note(fields.text("rule"), fields.text("message"));
    }

    private static Outlet outlet(Fields fields) {
        return new Outlet(fields.text("id"), fields.text("name"), fields.text("nameEn"));
    }

    private static Published published(Fields fields) {
        return new Published(
                fields.text("value"),
                fields.constant("precision", Precision.class),
                fields.constant("basis", Published.Basis.class),
                fields.text("text"));
    }

    static Participant participant(Fields fields) {
        return new Participant(
                fields.text("id"),
                fields.text("name"),
                fields.textOrNull("nameEn"),
                fields.texts("aliases"),
                fields.constant("kind", ParticipantKind.class),
                fields.textOrNull("role"),
                fields.textOrNull("roleEn"),
                fields.textOrNull("state"),
                fields.span());
    }

    private static When when(Fields fields) {
        return new When(
                fields.text("value"),
                fields.constant("precision", Precision.class),
                fields.evidence());
    }

    private static Where where(Fields fields) {
        return new Where(
                fields.text("name"),
                fields.textOrNull("nameEn"),
                fields.textOrNull("country"),
                fields.decimalOrNull("lat"),
                fields.decimalOrNull("lon"),
                NOWHERE);
    }

    private static Link link(Fields fields) {
        return new Link(
                fields.text("source"),
                fields.textOrNull("sourceEn"),
                fields.texts("aliases"),
                fields.constant("kind", Link.SourceKind.class),
                fields.flag("named"),
                fields.textOrNull("cue"),
                fields.constant("stance", Link.Stance.class),
                fields.spanOrNull());
    }
}

package isnad.export;

import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.Published;
import isnad.model.Span;
import isnad.model.When;
import isnad.model.Where;
import isnad.story.Days;
import org.jspecify.annotations.Nullable;

/** Values of the model as fields, named as in the record. */
final class ModelJson {
    private ModelJson() {}

    static void participant(JsonFields json, Participant participant) {
        json.text("id", participant.id())
                .text("name", participant.name())
                .text("nameEn", participant.nameEn())
                .text("kind", Words.of(participant.kind()))
                .text("role", participant.role())
                .text("roleEn", participant.roleEn())
                .text("state", participant.state());
    }

    static void outlet(JsonFields json, Outlet outlet) {
        json.text("id", outlet.id()).text("name", outlet.name()).text("nameEn", outlet.nameEn());
    }

    static void published(JsonFields json, Published published) {
        json.text("value", published.value())
                .text("precision", Words.of(published.precision()))
                .text("basis", Words.of(published.basis()));
    }

    static void when(JsonFields json, When when) {
        json.text("value", when.value())
                .text("precision", Words.of(when.precision()))
                .text("text", when.what().text());
        span(json, when.what().span());
    }

    static void where(JsonFields json, Where where) {
        json.text("name", where.name())
                .text("nameEn", where.nameEn())
                .text("country", where.country())
                .decimal("lat", where.lat())
                .decimal("lon", where.lon());
    }

    static void link(JsonFields json, Link link) {
        json.text("source", link.source())
                .text("sourceEn", link.sourceEn())
                .text("kind", Words.of(link.kind()))
                .flag("named", link.named())
                .text("cue", link.cue())
                .text("stance", Words.of(link.stance()));
    }

    static void evidence(JsonFields json, Evidence evidence) {
        span(json, evidence.span());
        json.text("text", evidence.text());
    }

    static void span(JsonFields json, Span span) {
        json.number("start", span.start()).number("end", span.end());
    }

    static @Nullable String iso(@Nullable Days days) {
        return days == null ? null : days.iso();
    }
}

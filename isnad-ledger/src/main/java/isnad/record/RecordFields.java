package isnad.record;

import isnad.model.Article;
import isnad.model.Dropped;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Note;
import isnad.model.Outlet;
import isnad.model.Page;
import isnad.model.Participant;
import isnad.model.Published;
import isnad.model.Quote;
import isnad.model.Span;
import isnad.model.When;
import isnad.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The fields of each kind of line, in the order in which they are documented. */
final class RecordFields {
    private final JsonGenerator json;
    private final Page page;

    /** Spans of {@code page} are written as they stand in the page as it was delivered. */
    RecordFields(JsonGenerator json, Page page) {
        this.json = json;
        this.page = page;
    }

    void article(Article article) {
        start("article");
        text("id", article.id());
        text("page", article.page().name());
        json.writeNumberProperty("index", article.index());
        text("headline", article.headlineText());
        object("outlet", article.outlet(), this::outlet);
        object("published", article.published(), this::published);
        text("text", article.text());
        text("language", article.language());
        text("url", article.facts().url());
        text("author", article.facts().author());
        object("updated", article.facts().updated(), this::published);
        array("dropped", article.dropped(), this::dropped);
        json.writeEndObject();
    }

    void event(Event event, String article) {
        start("event");
        text("article", article);
        text("type", event.type().name());
        text("mode", event.mode());
        texts("contexts", event.contexts());
        text("status", value(event.status()));
        array("who", event.who(), this::participant);
        array("whom", event.whom(), this::participant);
        object("when", event.when(), this::when);
        object("where", event.where(), this::where);
        array("attribution", event.attribution(), this::link);
        array("evidence", event.evidence(), this::evidence);
        json.writeNumberProperty("confidence", event.confidence());
        texts("rules", event.rules());
        json.writeEndObject();
    }

    void quote(Quote quote, String article) {
        start("quote");
        text("article", article);
        json.writeBooleanProperty("direct", quote.direct());
        object("speaker", quote.speaker(), this::participant);
        object("to", quote.to(), this::participant);
        text("cue", quote.cue());
        evidence(quote.text());
        array("attribution", quote.attribution(), this::link);
        array("evidence", quote.evidence(), this::evidence);
        texts("rules", quote.rules());
        json.writeEndObject();
    }

    void note(Note note) {
        start("note");
        text("page", page.name());
        text("rule", note.rule());
        text("message", note.message());
        json.writeEndObject();
    }

    private void start(String kind) {
        json.writeStartObject();
        text("kind", kind);
    }

    private void outlet(Outlet outlet) {
        text("id", outlet.id());
        text("name", outlet.name());
        text("nameEn", outlet.nameEn());
    }

    private void published(Published published) {
        text("value", published.value());
        text("precision", value(published.precision()));
        text("basis", value(published.basis()));
        text("text", published.text());
    }

    private void dropped(Dropped dropped) {
        span(dropped.what().span());
        text("reason", dropped.reason());
        verbatim(dropped.what());
    }

    private void participant(Participant participant) {
        text("id", participant.id());
        text("name", participant.name());
        text("nameEn", participant.nameEn());
        texts("aliases", participant.aliases());
        text("kind", value(participant.kind()));
        text("role", participant.role());
        text("roleEn", participant.roleEn());
        text("state", participant.state());
        span(participant.span());
    }

    private void when(When when) {
        text("value", when.value());
        text("precision", value(when.precision()));
        verbatim(when.what());
        span(when.what().span());
    }

    private void where(Where where) {
        text("name", where.name());
        text("nameEn", where.nameEn());
        text("country", where.country());
        number("lat", where.lat());
        number("lon", where.lon());
    }

    private void link(Link link) {
        text("source", link.source());
        text("sourceEn", link.sourceEn());
        texts("aliases", link.aliases());
        text("kind", value(link.kind()));
        json.writeBooleanProperty("named", link.named());
        text("cue", link.cue());
        text("stance", value(link.stance()));
        span(link.span());
    }

    private void evidence(Evidence evidence) {
        span(evidence.span());
        verbatim(evidence);
    }

    /** The letters as delivered and, where they hold markup, as they are read. */
    private void verbatim(Evidence evidence) {
        String letters = page.delivered(evidence.span()).of(page.deliveredText());
        text("text", letters);
        if (!letters.equals(evidence.text())) {
            text("plain", evidence.text());
        }
    }

    private void span(@Nullable Span span) {
        if (span == null) {
            json.writeNullProperty("start");
            json.writeNullProperty("end");
        } else {
            Span delivered = page.delivered(span);
            json.writeNumberProperty("start", delivered.start());
            json.writeNumberProperty("end", delivered.end());
        }
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private void number(String name, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private <T> void array(String name, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        for (T value : values) {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        if (value == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        fields.accept(value);
        json.writeEndObject();
    }

    private static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

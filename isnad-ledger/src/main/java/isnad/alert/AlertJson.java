package isnad.alert;

import isnad.alert.Alert.Told;
import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.Quote;
import isnad.model.Span;
import isnad.record.ArticleLine;
import isnad.record.Surrogates;
import isnad.search.Mark;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An alert as one JSON object, its fields named as in the record. Whatever an article holds, it
 * stays small: at most {@value #MOST} events and quotes, texts of at most {@value #LONGEST}
 * letters.
 */
public final class AlertJson {
    static final int MOST = 20;
    static final int LONGEST = 500;
    private static final int MOST_NAMES = 10;
    private static final int LONGEST_URL = 4000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AlertJson() {}

    /** One line without its end; halves of surrogate pairs that stand alone are escaped. */
    public static String write(Alert alert) {
        ObjectNode json = JSON.objectNode().put("kind", "alert").put("id", alert.id());
        json.set("search", search(alert.search()));
        json.set("article", article(alert.article()));
        json.set("snippets", JSON.arrayNode().add(snippet(alert)));
        json.set("events", array(alert.events(), MOST, AlertJson::event));
        json.set("quotes", array(alert.quotes(), MOST, AlertJson::quote));
        return Surrogates.escaped(json.toString());
    }

    private static ObjectNode search(SavedSearch search) {
        return JSON.objectNode()
                .put("name", search.name())
                .put("query", cut(search.query()))
                .put("level", word(search.level()));
    }

    /** The path of a page on this machine is nobody else's business. */
    private static ObjectNode article(ArticleLine article) {
        Outlet outlet = article.outlet();
        ObjectNode json =
                JSON.objectNode().put("id", article.id()).put("headline", cut(article.headline()));
        if (outlet == null) {
            json.putNull("outlet");
        } else {
            json.putObject("outlet")
                    .put("id", cut(outlet.id()))
                    .put("name", cut(outlet.name()))
                    .put("nameEn", cut(outlet.nameEn()));
        }
        var published = article.published();
        json.put("published", published == null ? null : published.value());
        return json.put("url", url(article.url()));
    }

    /** An address that is cut would lead elsewhere. */
    private static @Nullable String url(@Nullable String url) {
        if (url == null || url.length() > LONGEST_URL) {
            return null;
        }
        return url.startsWith("https://") || url.startsWith("http://") ? url : null;
    }

    /** Places count within the snippet. */
    private static ObjectNode snippet(Alert alert) {
        Span within = alert.explanation().snippet();
        List<Mark> marks =
                alert.explanation().marks().stream()
                        .filter(mark -> within.start() <= mark.span().start())
                        .filter(mark -> mark.span().end() <= within.end())
                        .toList();
        ObjectNode json = JSON.objectNode().put("text", alert.snippet());
        json.set("marks", array(marks, Integer.MAX_VALUE, mark -> mark(mark, within.start())));
        return json;
    }

    private static ObjectNode mark(Mark mark, int from) {
        return JSON.objectNode()
                .put("start", mark.span().start() - from)
                .put("end", mark.span().end() - from)
                .put("asked", cut(mark.asked()))
                .put("level", word(mark.level()));
    }

    private static ObjectNode event(Told told) {
        Event event = told.event();
        ObjectNode json =
                JSON.objectNode()
                        .put("line", told.line())
                        .put("type", event.type().name())
                        .put("mode", event.mode())
                        .put("status", word(event.status()));
        json.set("who", array(event.who(), MOST_NAMES, AlertJson::participant));
        json.set("whom", array(event.whom(), MOST_NAMES, AlertJson::participant));
        json.put("when", event.when() == null ? null : event.when().value());
        json.put("where", event.where() == null ? null : cut(event.where().name()));
        json.set("attribution", array(event.attribution(), MOST_NAMES, AlertJson::link));
        return json.put("evidence", evidence(event.evidence()));
    }

    private static ObjectNode quote(Quote quote) {
        ObjectNode json = JSON.objectNode().put("direct", quote.direct());
        Participant speaker = quote.speaker();
        json.set("speaker", speaker == null ? JSON.nullNode() : participant(speaker));
        json.put("text", cut(quote.text().text()));
        json.set("attribution", array(quote.attribution(), MOST_NAMES, AlertJson::link));
        return json;
    }

    private static ObjectNode participant(Participant participant) {
        return JSON.objectNode()
                .put("id", cut(participant.id()))
                .put("name", cut(participant.name()))
                .put("nameEn", cut(participant.nameEn()))
                .put("kind", word(participant.kind()))
                .put("role", cut(participant.role()))
                .put("state", participant.state());
    }

    private static ObjectNode link(Link link) {
        return JSON.objectNode()
                .put("source", cut(link.source()))
                .put("sourceEn", cut(link.sourceEn()))
                .put("kind", word(link.kind()))
                .put("named", link.named())
                .put("cue", cut(link.cue()));
    }

    private static @Nullable String evidence(List<Evidence> evidence) {
        return evidence.isEmpty() ? null : cut(evidence.getFirst().text());
    }

    private static <T> ArrayNode array(List<T> values, int most, Function<T, ObjectNode> object) {
        ArrayNode array = JSON.arrayNode();
        values.stream().limit(most).map(object).forEach(array::add);
        return array;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

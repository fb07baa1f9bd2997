package isnad.export;

import isnad.model.Event;
import isnad.model.Evidence;
import isnad.model.Link;
import isnad.model.Outlet;
import isnad.model.Participant;
import isnad.model.ParticipantKind;
import isnad.record.ArticleLine;
import isnad.story.Line;
import isnad.story.Telling;
import java.util.List;
import java.util.function.BiConsumer;

/** The nodes of a graph in JSON-LD. */
final class JsonLdNodes {
    private static final String ENTITY = "prov:Entity";
    private static final int AROUND = 32;

    private final Namespace namespace;

    JsonLdNodes(Namespace namespace) {
        this.namespace = namespace;
    }

    /** An act. */
    void line(JsonFields json, Line line) {
        Event event = line.first().event();
        json.text("id", namespace.line(line))
                .texts("type", List.of(ENTITY, "isnad:Line"))
                .text("eventType", line.type().name())
                .text("mode", event.mode())
                .text("status", Words.of(line.status()))
                .text("days", ModelJson.iso(line.days()))
                .text("place", Words.place(event.where()))
                .text("country", Words.country(event.where()))
                .objects("who", event.who(), this::party)
                .objects("whom", event.whom(), this::party);
    }

    /** An act as an article tells it: an annotation of its words. */
    void telling(JsonFields json, Line line, Telling telling) {
        Event event = telling.event();
        json.text("id", id(telling))
                .texts("type", List.of("oa:Annotation", ENTITY))
                .text("motivation", "oa:describing")
                .text("body", namespace.line(line))
                .text("status", Words.of(event.status()))
                .text("when", event.when() == null ? null : event.when().value())
                .decimal("confidence", event.confidence())
                .objects(
                        "target",
                        event.evidence(),
                        (target, words) -> target(target, telling, words));
        if (!event.attribution().isEmpty()) {
            json.text("wasDerivedFrom", id(telling, event.attribution().size() - 1));
        }
    }

    /** A link of a chain: what this source told, derived from what the one before told. */
    void link(JsonFields json, Telling telling, int at, Link link) {
        json.text("id", id(telling, at))
                .text("type", ENTITY)
                .object("wasAttributedTo", link, this::source)
                .text("cue", link.cue())
                .text("stance", Words.of(link.stance()));
        if (at > 0) {
            json.text("wasDerivedFrom", id(telling, at - 1));
        }
    }

    private void target(JsonFields json, Telling telling, Evidence words) {
        json.text("type", "oa:SpecificResource")
                .object("source", telling.article(), this::article)
                .objects("selector", List.of(true, false), selector(telling, words));
    }

    private static BiConsumer<JsonFields, Boolean> selector(Telling telling, Evidence words) {
        return (json, byPosition) -> {
            if (byPosition) {
                position(json, words);
            } else {
                quote(json, telling.article().text(), words.text());
            }
        };
    }

    private static void position(JsonFields json, Evidence words) {
        json.text("type", "oa:TextPositionSelector");
        ModelJson.span(json, words.span());
        json.text("unit", "utf-16");
    }

    /** The words and, where they stand in the clean text, what is around them there. */
    private static void quote(JsonFields json, String text, String words) {
        json.text("type", "oa:TextQuoteSelector").text("exact", words);
        int at = text.indexOf(words);
        if (at >= 0) {
            int end = at + words.length();
            json.text("prefix", text.substring(Math.max(0, at - AROUND), at));
            json.text("suffix", text.substring(end, Math.min(text.length(), end + AROUND)));
        }
    }

    private void article(JsonFields json, ArticleLine article) {
        json.text("id", namespace.name("article", article.id()))
                .texts("type", List.of(ENTITY, "schema:NewsArticle"))
                .text("headline", article.headline())
                .text("page", article.page())
                .text("url", article.url())
                .text("inLanguage", article.language())
                .text(
                        "datePublished",
                        article.published() == null ? null : article.published().value())
                .object("wasAttributedTo", article.outlet(), this::outlet);
    }

    private void outlet(JsonFields json, Outlet outlet) {
        json.text("id", namespace.name("outlet", outlet.id()))
                .text("type", "prov:Organization")
                .text("label", outlet.name())
                .text("labelEn", outlet.nameEn());
    }

    private void party(JsonFields json, Participant party) {
        json.text("id", namespace.name("party", party.id()))
                .text("type", type(party.kind()))
                .text("label", party.name())
                .text("labelEn", party.nameEn())
                .text("role", party.role())
                .text("state", party.state());
    }

    /** Who tells. One without a name has no id: two such may be one or two. */
    private void source(JsonFields json, Link link) {
        if (link.named()) {
            json.text("id", namespace.name("source", link.source()));
        }
        json.text("type", "prov:Agent")
                .text("label", link.source())
                .text("labelEn", link.sourceEn())
                .text("sourceKind", Words.of(link.kind()))
                .flag("named", link.named());
    }

    private static String type(ParticipantKind kind) {
        return switch (kind) {
            case PERSON -> "prov:Person";
            case STATE, ORGANISATION, GROUP -> "prov:Organization";
            case UNNAMED -> "prov:Agent";
        };
    }

    private String id(Telling telling) {
        return namespace.name("telling", Long.toString(telling.id()));
    }

    private String id(Telling telling, int link) {
        return id(telling) + "/link/" + link;
    }
}

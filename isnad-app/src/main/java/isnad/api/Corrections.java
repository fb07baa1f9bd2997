package isnad.api;

import isnad.ask.EntityKeys;
import isnad.desk.Desk;
import isnad.export.EntityJson;
import isnad.http.Call;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.http.Visitor;
import isnad.ledger.Amendment;
import isnad.ledger.CorrectionJson;
import isnad.ledger.Corrector;
import isnad.ledger.EventPlace;
import isnad.ledger.Ledger;
import isnad.ledger.LedgerWriter;
import isnad.store.CorrectionTable.Correction;
import isnad.store.EntityTable.EntityRow;
import isnad.store.Store;
import isnad.story.Days;
import isnad.story.Entity;
import isnad.story.Line;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people put right, and putting right. */
record Corrections(Desk desk) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> MADE = List.of("change", "target", "value", "why", "dry");
    private static final List<String> UNDONE = List.of("why", "dry");

    void register(Paths paths) {
        paths.get("/corrections", Paths.names(Query.PAGING), this::list);
        paths.change("POST", "/corrections", this::make);
        paths.change("POST", "/corrections/{number}/undo", this::undo);
    }

    private Reply list(Query query) {
        record Known(List<Correction> all, Set<Long> standing) {}
        Known known =
                desk.ask(ledger -> {
                    Set<Long> standing = new HashSet<>();
                    ledger.store()
                            .corrections()
                            .standing()
                            .forEach(one -> standing.add(one.number()));
                    return new Known(ledger.store().corrections().all(), standing);
                });
        Batch<Correction> batch = Batch.of(known.all(), query.offset(), query.limit());
        return new Body()
                .array(
                        "items",
                        batch.items().stream().map(one -> json(one, known.standing())).toList())
                .put("next", query.next(Stories.next(batch, query)))
                .reply();
    }

    private static String json(Correction made, Set<Long> standing) {
        var node = (ObjectNode) JSON.readTree(CorrectionJson.write(made));
        node.put("stands", standing.contains(made.number()));
        return node.toString();
    }

    /** What is done with a ledger that is open. */
    private interface Change {
        Corrector.Effect apply(LedgerWriter writer, Corrector corrector);
    }

    private Reply make(Call call, Visitor visitor) throws IOException {
        Sent sent = Sent.of(call, MADE);
        String kind = sent.required("change");
        String target = sent.required("target");
        JsonNode value = sent.json().path("value");
        String why = sent.why();
        return change(
                sent,
                visitor,
                (writer, corrector) ->
                        corrector.make(amendment(writer.store(), kind, target, value), why));
    }

    private Reply undo(Call call, Visitor visitor) throws IOException {
        Sent sent = Sent.of(call, UNDONE);
        long number = call.number("number");
        String why = sent.why();
        return change(sent, visitor, (_, corrector) -> corrector.undo(number, why));
    }

    private Reply change(Sent sent, Visitor visitor, Change change) {
        boolean dry = sent.flag("dry");
        try {
            Body effect =
                    desk.change(writer -> {
                        var made = change.apply(writer, new Corrector(writer, visitor.name()));
                        if (dry) {
                            writer.rollback();
                        } else {
                            writer.commit();
                        }
                        return effect(made, dry);
                    });
            return effect.reply(dry ? 200 : 201, Map.of());
        } catch (IllegalArgumentException e) {
            throw new Refusal(422, String.valueOf(e.getMessage()));
        }
    }

    private static Amendment amendment(Store store, String kind, String target, JsonNode value) {
        return switch (kind) {
            case Amendment.REJECT -> new Amendment.Reject(place(store, target));
            case Amendment.ALTER ->
                    new Amendment.Alter(place(store, target), fields(store, value).toString());
            case Amendment.MERGE, Amendment.SPLIT, Amendment.RENAME ->
                    Amendment.of(kind, target, value.toString());
            default -> Amendment.of(kind, target, null);
        };
    }

    /** An event may be named by its number too. */
    private static String place(Store store, String target) {
        if (EventPlace.parse(target) != null) {
            return target;
        }
        EventPlace place = isNumber(target) ? Corrector.place(store, Long.parseLong(target)) : null;
        if (place == null) {
            throw new IllegalArgumentException("the ledger has no event " + target);
        }
        return place.toString();
    }

    private static boolean isNumber(String text) {
        return text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What is altered; parties may be given as keys. */
    private static ObjectNode fields(Store store, JsonNode value) {
        if (!(value instanceof ObjectNode given) || given.isEmpty()) {
            throw new IllegalArgumentException("value: expected an object with what is altered");
        }
        ObjectNode fields = given.deepCopy();
        for (String side : List.of("who", "whom")) {
            if (fields.path(side) instanceof ArrayNode parties) {
                fields.set(side, parties(store, parties));
            }
        }
        JsonNode when = fields.path("when");
        if (when.isString()
                && !when.stringValue().isEmpty()
                && Days.of(when.stringValue()) == null) {
            throw new IllegalArgumentException("when: expected an ISO date, found " + when);
        }
        return fields;
    }

    private static ArrayNode parties(Store store, ArrayNode given) {
        ArrayNode parties = JSON.createArrayNode();
        for (JsonNode one : given) {
            parties.add(one.isString() ? participant(store, one.stringValue()) : one);
        }
        return parties;
    }

    private static ObjectNode participant(Store store, String key) {
        EntityRow row = EntityKeys.one(store, key);
        Entity entity = Ledger.of(store).entity(row.entity());
        return EntityKeys.participant(entity, row);
    }

    private static Body effect(Corrector.Effect effect, boolean dry) {
        Body body =
                new Body()
                        .put("kind", "effect")
                        .put("number", dry ? null : effect.number())
                        .put("change", effect.what().kind())
                        .put("target", effect.what().target());
        return body.raw("before", state(effect.before())).raw("after", state(effect.after()));
    }

    private static String state(Corrector.State state) {
        List<String> entities = Body.lines(state.entities(), new EntityJson());
        List<String> events = state.events().stream().map(Corrections::event).toList();
        return "{\"entities\":[%s],\"events\":[%s]}"
                .formatted(String.join(",", entities), String.join(",", events));
    }

    private static String event(Corrector.Place place) {
        Line line = place.line();
        var event = place.telling().event();
        ObjectNode node = JSON.createObjectNode();
        node.put("event", place.telling().id());
        node.put("line", line.id());
        node.put("type", event.type().name());
        node.put("status", event.status().name().toLowerCase(Locale.ROOT));
        node.put("when", event.when() == null ? null : event.when().value());
        event.who().forEach(one -> node.withArray("who").add(one.name()));
        event.whom().forEach(one -> node.withArray("whom").add(one.name()));
        node.put("tellings", line.tellings().size());
        return node.toString();
    }
}

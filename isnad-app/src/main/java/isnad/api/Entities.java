package isnad.api;

import isnad.ask.EntityNames;
import isnad.desk.Desk;
import isnad.export.EntityJson;
import isnad.http.Refusal;
import isnad.http.Reply;
import isnad.ledger.Latest;
import isnad.ledger.Ledger;
import isnad.ledger.Portrait;
import isnad.ledger.Portrait.Counterpart;
import isnad.ledger.Portrait.Joined;
import isnad.model.EventType;
import isnad.model.ParticipantKind;
import isnad.store.EntityTable.EntityRow;
import isnad.store.RelationTable.DayCount;
import isnad.story.Entity;
import isnad.story.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Persons, states, bodies and groups. */
record Entities(Desk desk) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Lines by which counterparts are counted. */
    private static final int SAMPLE = 200;

    void register(Paths paths) {
        paths.get("/entities", Paths.names(Query.PAGING, List.of("name", "sort")), this::list);
        paths.kept("/entity", Paths.names(List.of("key", "name")), this::portrait);
    }

    private Reply list(Query query) {
        String name = query.text("name");
        Predicate<Entity> wanted = ofSort(query);
        return name == null ? all(query, wanted) : named(query, name, wanted);
    }

    private static Predicate<Entity> ofSort(Query query) {
        if (query.text("sort") == null) {
            return _ -> true;
        }
        ParticipantKind sort = query.constant("sort", ParticipantKind.class, ParticipantKind.STATE);
        return entity -> entity.kind() == sort;
    }

    private Reply all(Query query, Predicate<Entity> wanted) {
        Cursor cursor = query.cursor(1);
        Batch<Entity> batch =
                desk.ask(ledger ->
                        Batch.of(
                                ledger.entities(cursor == null ? 0 : cursor.part(0)).iterator(),
                                wanted,
                                query.limit()));
        Entity last = batch.last();
        Cursor next = batch.more() && last != null ? new Cursor(last.id()) : null;
        return new Body()
                .array("items", batch.items(), new EntityJson())
                .put("next", query.next(next))
                .reply();
    }

    private Reply named(Query query, String name, Predicate<Entity> wanted) {
        record Named(List<Entity> found, List<Entity> near) {}
        Named named =
                desk.ask(ledger -> {
                    List<Entity> found = ledger.entities(name).stream().filter(wanted).toList();
                    return new Named(found, found.isEmpty() ? ledger.nearest(name) : List.of());
                });
        Batch<Entity> batch = Batch.of(named.found(), query.offset(), query.limit());
        return new Body()
                .array("items", batch.items(), new EntityJson())
                .put("next", query.next(Stories.next(batch, query)))
                .array("nearest", named.near(), new EntityJson())
                .reply();
    }

    private Reply portrait(Query query) {
        String key = query.text("key");
        String name = query.text("name");
        if ((key == null) == (name == null)) {
            throw Refusal.bad("expected key or name");
        }
        return desk.ask(ledger -> portrait(ledger, find(ledger, key, name)));
    }

    /** Some have a hundred thousand lines: all are counted, the latest alone are read. */
    private static Reply portrait(Ledger ledger, Entity entity) {
        List<Line> latest =
                Latest.all().of(ledger, entity, Latest.FIRST, SAMPLE).stream()
                        .map(Latest.Found::line)
                        .toList();
        return body(ledger.portrait(entity, latest), Latest.counts(ledger, entity));
    }

    private static Entity find(Ledger ledger, @Nullable String key, @Nullable String name) {
        if (name != null) {
            return new EntityNames(ledger).find(name);
        }
        EntityRow row = key == null ? null : ledger.store().entities().find(key);
        Entity entity = row == null ? null : ledger.entity(row.entity());
        if (entity == null) {
            throw Refusal.absent("nobody is known under the key " + key);
        }
        return entity;
    }

    private static Reply body(Portrait portrait, List<DayCount> counts) {
        var types = new EnumMap<EventType, Long>(EventType.class);
        counts.forEach(count -> types.merge(count.type(), count.lines(), Long::sum));
        return new Body()
                .object("entity", portrait.entity(), new EntityJson())
                .put("lines", types.values().stream().mapToLong(Long::longValue).sum())
                .put("types", types)
                .array(
                        "counterparts",
                        portrait.counterparts().stream().map(Entities::counterpart).toList())
                .array("joined", portrait.joined().stream().map(Entities::joined).toList())
                .reply();
    }

    private static String counterpart(Counterpart counterpart) {
        ObjectNode node = JSON.createObjectNode();
        node.put("key", counterpart.who().id());
        node.put("name", counterpart.who().name());
        node.put("nameEn", counterpart.who().nameEn());
        node.put("lines", counterpart.lines());
        return node.toString();
    }

    private static String joined(Joined joined) {
        ObjectNode node = JSON.createObjectNode();
        node.put("one", joined.one());
        node.put("other", joined.other());
        node.put("why", joined.why());
        return node.toString();
    }
}

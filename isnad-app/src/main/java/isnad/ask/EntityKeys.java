package isnad.ask;

import isnad.ledger.Ledger;
import isnad.store.EntityTable.EntityRow;
import isnad.store.Store;
import isnad.story.Entity;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whom a person means who puts right who is who: one with that very key, or of that name. */
public final class EntityKeys {
    private EntityKeys() {}

    /**
     * The one with that key, though it be one with others, or the only one who bears that name.
     *
     * @throws Misasked where nobody does, or several do
     */
    public static EntityRow one(Store store, String name) {
        EntityRow keyed = store.entities().find(name.strip());
        if (keyed != null) {
            return keyed;
        }
        long found = new EntityNames(Ledger.of(store)).find(name).id();
        return Objects.requireNonNull(store.entities().get(found), name);
    }

    /**
     * An entity as a participant of a corrected event.
     *
     * @param entity as it is known now; null where it is gone
     */
    public static ObjectNode participant(@Nullable Entity entity, EntityRow row) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("id", row.key());
        node.put("name", entity == null ? row.name() : entity.name());
        node.put("nameEn", entity == null ? row.nameEn() : entity.nameEn());
        node.putArray("aliases");
        node.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        node.putNull("role");
        node.putNull("roleEn");
        node.put("state", row.state());
        node.put("start", 0);
        node.put("end", 0);
        return node;
    }
}

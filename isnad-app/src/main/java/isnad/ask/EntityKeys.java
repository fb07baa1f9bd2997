package isnad.ask;

import isnad.ledger.Ledger;
import isnad.store.EntityTable.EntityRow;
import isnad.store.Store;
import java.util.Objects;

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
}

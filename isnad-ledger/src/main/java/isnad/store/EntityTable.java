package isnad.store;

import isnad.model.ParticipantKind;
import isnad.story.Days;
import isnad.story.Entity;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/** Whoever takes part, with spellings and offices. */
public final class EntityTable {
    private static final String COLUMNS =
            "entity.entity, key, canonical, kind, coalesce(own_name, entity.name),"
                    + " coalesce(own_name_en, name_en), state, hidden";

    private final Database database;

    EntityTable(Database database) {
        this.database = database;
    }

    /**
     * An entity as it was met.
     *
     * @param canonical number of the entity that it is one with; its own where it is none
     * @param hidden whether it is kept out of lists
     */
    public record EntityRow(
            long entity,
            String key,
            long canonical,
            ParticipantKind kind,
            String name,
            @Nullable String nameEn,
            @Nullable String state,
            boolean hidden) {}

    public @Nullable EntityRow find(String key) {
        return database.one(
                EntityTable::entity, "SELECT " + COLUMNS + " FROM entity WHERE key = ?", key);
    }

    public @Nullable EntityRow get(long entity) {
        return database.one(
                EntityTable::entity, "SELECT " + COLUMNS + " FROM entity WHERE entity = ?", entity);
    }

    /** A new entity, one with no other. */
    public long add(
            String key,
            ParticipantKind kind,
            String name,
            @Nullable String nameEn,
            @Nullable String state) {
        long entity =
                database.insert(
                        "INSERT INTO entity(key, canonical, kind, name, name_en, state)"
                                + " VALUES(?, 0, ?, ?, ?, ?)",
                        key,
                        kind.ordinal(),
                        name,
                        nameEn,
                        state);
        unite(entity, entity);
        return entity;
    }

    /** Removes an entity, which must take part in no line any more; others may be one with it. */
    public void remove(long entity) {
        database.change("DELETE FROM bearer WHERE entity = ?", entity);
        database.change("DELETE FROM joining WHERE entity = ?1 OR other = ?1", entity);
        database.change("DELETE FROM office WHERE entity = ?", entity);
        database.change("DELETE FROM spelling WHERE entity = ?", entity);
        database.change("DELETE FROM entity WHERE entity = ?", entity);
    }

    /** Whether an entity takes part in no line, nor gives its name to one that does. */
    public boolean isIdle(long entity) {
        return database.one(
                        row -> row.number(1),
                        "SELECT 1 FROM party WHERE entity = ?1 UNION ALL"
                                + " SELECT 1 FROM bearer WHERE entity = ?1 LIMIT 1",
                        entity)
                == null;
    }

    /** Says which entity another is one with. */
    public void unite(long entity, long canonical) {
        database.change("UPDATE entity SET canonical = ? WHERE entity = ?", canonical, entity);
    }

    /** Gives an entity names of its own, or with nulls those that it was met with. */
    public void rename(long entity, @Nullable String name, @Nullable String nameEn) {
        database.change(
                "UPDATE entity SET own_name = ?, own_name_en = ? WHERE entity = ?",
                name,
                nameEn,
                entity);
    }

    public void hide(long entity, boolean hidden) {
        database.change("UPDATE entity SET hidden = ? WHERE entity = ?", hidden ? 1 : 0, entity);
    }

    /** All entities that are one with this canonical one, itself among them. */
    public List<EntityRow> members(long canonical) {
        return database.list(
                EntityTable::entity,
                "SELECT " + COLUMNS + " FROM entity WHERE canonical = ? ORDER BY entity",
                canonical);
    }

    /**
     * Adds a spelling that was met.
     *
     * @param folded as it is looked up
     * @param skeleton what spellings of one person's name share; null where it is none
     */
    public void spell(long entity, String folded, String name, @Nullable String skeleton) {
        database.change(
                "INSERT OR IGNORE INTO spelling(folded, entity, name, skeleton) VALUES(?, ?, ?, ?)",
                folded,
                entity,
                name,
                skeleton);
    }

    /** Other entities with a spelling of that skeleton, in the order of their numbers. */
    public List<EntityRow> alike(String skeleton, long entity, int most) {
        return database.list(
                EntityTable::entity,
                "SELECT "
                        + COLUMNS
                        + " FROM entity WHERE entity IN (SELECT entity FROM spelling"
                        + " WHERE skeleton = ?) AND entity <> ? ORDER BY entity LIMIT ?",
                skeleton,
                entity,
                most);
    }

    /** Entities with that folded spelling. */
    public List<EntityRow> spelled(String folded) {
        return database.list(
                EntityTable::entity,
                "SELECT DISTINCT "
                        + COLUMNS
                        + " FROM entity JOIN spelling USING(entity) WHERE folded = ?",
                folded);
    }

    /** Entities with a folded spelling that begins so. */
    public List<EntityRow> beginning(String folded, int most) {
        return database.list(
                EntityTable::entity,
                "SELECT DISTINCT "
                        + COLUMNS
                        + " FROM spelling JOIN entity USING(entity)"
                        + " WHERE folded >= ? AND folded < ? LIMIT ?",
                folded,
                folded + Character.MAX_VALUE,
                most);
    }

    /** Entities with a folded spelling that ends so; looks through all spellings. */
    public List<EntityRow> ending(String folded, int most) {
        return database.list(
                EntityTable::entity,
                "SELECT DISTINCT "
                        + COLUMNS
                        + " FROM spelling JOIN entity USING(entity)"
                        + " WHERE substr(folded, -length(?1)) = ?1 LIMIT ?2",
                folded,
                most);
    }

    /** Hands on every folded spelling with its entity. */
    public void eachSpelling(ObjLongConsumer<String> taker) {
        database.each(
                row -> taker.accept(row.text(1), row.number(2)),
                "SELECT folded, entity FROM spelling");
    }

    public List<String> spellings(long entity) {
        return database.list(
                row -> row.text(1),
                "SELECT DISTINCT name FROM spelling WHERE entity = ? ORDER BY name",
                entity);
    }

    /** Counts a role that an article tells of. */
    public void hold(long entity, String role, @Nullable String roleEn, @Nullable Days days) {
        database.change(
                "INSERT INTO office(entity, role, role_en, first_day, last_day, tellings)"
                        + " VALUES(?1, ?2, ?3, ?4, ?5, 1) ON CONFLICT DO UPDATE SET"
                        + " tellings = tellings + 1,"
                        + " first_day = min(coalesce(first_day, ?4), coalesce(?4, first_day)),"
                        + " last_day = max(coalesce(last_day, ?5), coalesce(?5, last_day))",
                entity,
                role,
                roleEn,
                days == null ? null : days.from(),
                days == null ? null : days.to());
    }

    /** Takes back a telling of a role; its days stay as they were. */
    public void unhold(long entity, String role) {
        database.change(
                "UPDATE office SET tellings = tellings - 1 WHERE entity = ? AND role = ?",
                entity,
                role);
        database.change(
                "DELETE FROM office WHERE entity = ? AND role = ? AND tellings <= 0", entity, role);
    }

    public List<Entity.Office> offices(long entity) {
        return database.list(
                EntityTable::office,
                "SELECT role, role_en, first_day, last_day, tellings FROM office WHERE entity = ?"
                        + " ORDER BY first_day, role",
                entity);
    }

    /** Canonical entities that are not hidden, behind {@code entity}. */
    public List<EntityRow> after(long entity, int most) {
        return database.list(
                EntityTable::entity,
                "SELECT "
                        + COLUMNS
                        + " FROM entity WHERE entity > ? AND canonical = entity AND hidden = 0"
                        + " ORDER BY entity LIMIT ?",
                entity,
                most);
    }

    public long count() {
        return database.number("SELECT count(*) FROM entity WHERE canonical = entity");
    }

    private static Entity.Office office(Row row) {
        Integer from = row.day(3);
        Integer to = row.day(4);
        return new Entity.Office(
                row.text(1),
                row.textOrNull(2),
                from == null || to == null ? null : new Days(from, to),
                row.small(5));
    }

    private static EntityRow entity(Row row) {
        return new EntityRow(
                row.number(1),
                row.text(2),
                row.number(3),
                ParticipantKind.values()[row.small(4)],
                row.text(5),
                row.textOrNull(6),
                row.textOrNull(7),
                row.number(8) == 1);
    }
}

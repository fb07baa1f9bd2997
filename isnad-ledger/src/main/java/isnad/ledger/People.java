package isnad.ledger;

import isnad.model.ParticipantKind;
import isnad.search.analysis.Script;
import isnad.store.EntityTable;
import isnad.store.EntityTable.EntityRow;
import isnad.story.Entity;
import isnad.story.Entity.Office;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities as they stand: those that are one are shown as one. */
final class People {
    private static final int MOST = 50;

    private final EntityTable table;

    People(EntityTable table) {
        this.table = table;
    }

    /** Numbers of all that are one with this one. */
    List<Long> members(long entity) {
        EntityRow row = table.get(entity);
        return row == null
                ? List.of(entity)
                : table.members(row.canonical()).stream().map(EntityRow::entity).toList();
    }

    Involvement involvement(Entity entity) {
        Set<String> keys = new LinkedHashSet<>(List.of(entity.key()));
        for (long member : members(entity.id())) {
            EntityRow row = table.get(member);
            if (row != null) {
                keys.add(row.key());
            }
        }
        return new Involvement(
                keys, entity.kind() == ParticipantKind.STATE ? entity.state() : null);
    }

    @Nullable Entity entity(long number) {
        EntityRow met = table.get(number);
        EntityRow row = met == null ? null : table.get(met.canonical());
        if (row == null) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>(List.of(row.name()));
        List<Office> offices = new ArrayList<>();
        for (EntityRow member : table.members(row.entity())) {
            names.addAll(table.spellings(member.entity()));
            offices.addAll(table.offices(member.entity()));
        }
        return new Entity(
                row.entity(),
                row.key(),
                row.kind(),
                row.name(),
                row.nameEn(),
                row.state(),
                List.copyOf(names),
                offices);
    }

    /** Who bears a name or key; states first, then those of the most offices told. */
    List<Entity> named(String name) {
        String folded = Naming.folded(name);
        List<EntityRow> found = new ArrayList<>();
        EntityRow keyed = table.find(name.strip());
        if (keyed != null) {
            found.add(keyed);
        }
        found.addAll(table.spelled(folded));
        if (found.isEmpty() && folded.length() > 1) {
            found.addAll(table.beginning(folded, MOST));
        }
        if (found.isEmpty() && Script.isLatin(folded)) {
            found.addAll(surnamed(folded));
        }
        return found.stream()
                .map(EntityRow::canonical)
                .distinct()
                .map(this::entity)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(People::isNoState).thenComparing(People::told))
                .toList();
    }

    /** Arabic pages give surnames themselves; English names are only known whole. */
    private List<EntityRow> surnamed(String folded) {
        return table.ending(" " + folded, MOST).stream()
                .filter(row -> row.kind() == ParticipantKind.PERSON)
                .toList();
    }

    /** Those whose names are spelled most like this. */
    List<Entity> nearest(String name) {
        var near = new NearestNames(Naming.folded(name));
        table.eachSpelling(near::add);
        return near.entities().stream()
                .map(this::entity)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean isNoState(Entity entity) {
        return entity.kind() != ParticipantKind.STATE;
    }

    private static int told(Entity entity) {
        return -entity.offices().stream().mapToInt(Office::tellings).sum();
    }
}

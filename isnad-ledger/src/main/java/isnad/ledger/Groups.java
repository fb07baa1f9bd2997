package isnad.ledger;

import isnad.store.EntityTable.EntityRow;
import isnad.store.JoiningTable.Joining;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entities that are put together as far as nothing stands against it. */
final class Groups {
    private final Map<String, EntityRow> rows;
    private final Map<Long, String> keys = new HashMap<>();
    private final Map<String, List<EntityRow>> groups = new HashMap<>();
    private final List<Amendment.Split> splits = new ArrayList<>();
    private final Set<String> merged = new HashSet<>();
    private final Set<String> into = new HashSet<>();

    Groups(Map<String, EntityRow> rows) {
        this.rows = rows;
        for (EntityRow row : rows.values()) {
            keys.put(row.entity(), row.key());
            groups.put(row.key(), new ArrayList<>(List.of(row)));
        }
    }

    /** Takes what a person said; what was said later must come first. */
    void take(Amendment said) {
        if (said instanceof Amendment.Split split) {
            splits.add(split);
        } else if (said instanceof Amendment.Merge(String other, String to)) {
            if (unite(rows.get(other), rows.get(to))) {
                merged.add(other);
                into.add(to);
            }
        }
    }

    /** Joins what was found to be one, if it may be. */
    void join(Joining found) {
        EntityRow one = row(found.entity());
        EntityRow other = row(found.other());
        if (one != null && other != null && agree(one, other)) {
            unite(one, other);
        }
    }

    private @Nullable EntityRow row(long entity) {
        String key = keys.get(entity);
        return key == null ? null : rows.get(key);
    }

    private List<EntityRow> group(EntityRow row) {
        return java.util.Objects.requireNonNull(groups.get(row.key()));
    }

    private boolean agree(EntityRow one, EntityRow other) {
        Set<String> states = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (EntityRow row : both(one, other)) {
            String state = row.state();
            if (state != null) {
                states.add(state);
            }
            if (row.key().indexOf('/') < 0) {
                known.add(row.key());
            }
        }
        return states.size() < 2 && known.size() < 2;
    }

    private Set<EntityRow> both(EntityRow one, EntityRow other) {
        Set<EntityRow> both = new LinkedHashSet<>(group(one));
        both.addAll(group(other));
        return both;
    }

    /** Puts two groups together unless a split stands between them. */
    private boolean unite(@Nullable EntityRow one, @Nullable EntityRow other) {
        if (one == null || other == null || group(one) == group(other) || apart(one, other)) {
            return false;
        }
        List<EntityRow> united = group(one);
        united.addAll(group(other));
        united.forEach(row -> groups.put(row.key(), united));
        return true;
    }

    private boolean apart(EntityRow one, EntityRow other) {
        Set<String> both = new HashSet<>();
        both(one, other).forEach(row -> both.add(row.key()));
        return splits.stream()
                .anyMatch(split -> both.contains(split.other()) && both.contains(split.from()));
    }

    /** The groups, each once. */
    Collection<List<EntityRow>> all() {
        Map<String, List<EntityRow>> all = new HashMap<>();
        groups.values().forEach(group -> all.put(group.getFirst().key(), group));
        return all.values();
    }

    /** Who gives a group its name comes first, whatever came first into the ledger. */
    Comparator<EntityRow> order() {
        return Comparator.<EntityRow, Boolean>comparing(row -> merged.contains(row.key()))
                .thenComparing(row -> !into.contains(row.key()))
                .thenComparing(row -> row.key().indexOf('/') >= 0)
                .thenComparing(row -> row.state() == null)
                .thenComparing(EntityRow::key);
    }
}

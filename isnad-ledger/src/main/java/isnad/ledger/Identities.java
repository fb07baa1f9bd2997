package isnad.ledger;

import isnad.store.CorrectionTable.Correction;
import isnad.store.EntityTable;
import isnad.store.EntityTable.EntityRow;
import isnad.store.JoiningTable.Joining;
import isnad.store.Store;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is one with whom: what people say goes first, then what was found, as far as no split, no two
 * states and no two people of the lexicon stand against it. For one writer.
 */
final class Identities {
    private final Store store;
    private final EntityTable entities;
    private final Map<Pair, Amendment> said = new LinkedHashMap<>();
    private final Map<String, Amendment.Rename> names = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    Identities(Store store) {
        this.store = store;
        this.entities = store.entities();
        reload();
    }

    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** Looks again which corrections stand; the later goes before the earlier. */
    void reload() {
        said.clear();
        names.clear();
        hidden.clear();
        mentioned.clear();
        store.corrections().standing().forEach(this::read);
        said.keySet().forEach(pair -> mentioned.addAll(List.of(pair.one(), pair.other())));
        mentioned.addAll(names.keySet());
        mentioned.addAll(hidden);
    }

    private void read(Correction correction) {
        switch (Amendment.of(correction.kind(), correction.target(), correction.value())) {
            case Amendment.Merge merge -> say(merge.other(), merge.into(), merge);
            case Amendment.Split split -> say(split.other(), split.from(), split);
            case Amendment.Rename rename -> names.put(rename.entity(), rename);
            case Amendment.Hide(String entity) -> hidden.add(entity);
            case Amendment.Show(String entity) -> hidden.remove(entity);
            case Amendment.Reject _, Amendment.Alter _ -> {}
        }
    }

    private void say(String one, String other, Amendment amendment) {
        said.remove(Pair.of(one, other));
        said.put(Pair.of(one, other), amendment);
    }

    /**
     * Whether a correction speaks of that key, so that its entity must be settled when it comes.
     */
    boolean isMentioned(String key) {
        return mentioned.contains(key);
    }

    /** Settles an entity, and all that were or may be one with it. */
    void settle(Collection<String> keys) {
        Map<String, EntityRow> around = around(keys);
        var groups = new Groups(around);
        List.copyOf(said.values()).reversed().forEach(groups::take);
        found(around).forEach(groups::join);
        groups.all().forEach(group -> settle(group, groups));
    }

    /** Those entities, and all that anything ties to them. */
    private Map<String, EntityRow> around(Collection<String> keys) {
        Map<String, EntityRow> found = new LinkedHashMap<>();
        Deque<EntityRow> open = new ArrayDeque<>();
        keys.forEach(key -> add(entities.find(key), found, open));
        while (!open.isEmpty()) {
            tied(open.remove()).forEach(row -> add(row, found, open));
        }
        return found;
    }

    private static void add(
            @Nullable EntityRow row, Map<String, EntityRow> found, Deque<EntityRow> open) {
        if (row != null && found.putIfAbsent(row.key(), row) == null) {
            open.add(row);
        }
    }

    private List<EntityRow> tied(EntityRow row) {
        List<EntityRow> tied = new ArrayList<>(entities.members(row.canonical()));
        for (Joining joining : store.joinings().of(row.entity())) {
            addIfThere(entities.get(joining.entity()), tied);
            addIfThere(entities.get(joining.other()), tied);
        }
        if (mentioned.contains(row.key())) {
            for (Pair pair : said.keySet()) {
                if (pair.one().equals(row.key()) || pair.other().equals(row.key())) {
                    addIfThere(entities.find(pair.one()), tied);
                    addIfThere(entities.find(pair.other()), tied);
                }
            }
        }
        return tied;
    }

    private static void addIfThere(@Nullable EntityRow row, List<EntityRow> rows) {
        if (row != null) {
            rows.add(row);
        }
    }

    private List<Joining> found(Map<String, EntityRow> around) {
        Set<Joining> found = new LinkedHashSet<>();
        around.values().forEach(row -> found.addAll(store.joinings().of(row.entity())));
        return found.stream()
                .sorted(Comparator.comparingLong(Joining::entity).thenComparing(Joining::other))
                .toList();
    }

    private void settle(List<EntityRow> group, Groups groups) {
        EntityRow first = group.stream().min(groups.order()).orElseThrow();
        Amendment.Rename rename = null;
        boolean hide = false;
        for (EntityRow row : group) {
            entities.unite(row.entity(), first.entity());
            rename = names.getOrDefault(row.key(), rename);
            hide |= hidden.contains(row.key());
            entities.rename(row.entity(), null, null);
        }
        if (rename != null) {
            entities.rename(first.entity(), rename.name(), rename.nameEn());
        }
        for (EntityRow row : group) {
            entities.hide(row.entity(), hide);
        }
    }
}

package isnad.story.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Keys that are joined into groups, with the reasons of the joins. */
final class Groups {
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, SequencedSet<String>> reasons = new HashMap<>();

    void add(String key) {
        parents.putIfAbsent(key, key);
    }

    boolean has(String key) {
        return parents.containsKey(key);
    }

    String root(String key) {
        String at = key;
        for (String up = parents.getOrDefault(at, at);
                !up.equals(at);
                up = parents.getOrDefault(at, at)) {
            at = up;
        }
        return at;
    }

    /** Joins two keys; the group of {@code into} keeps its root. */
    void join(String key, String into, String reason) {
        add(key);
        add(into);
        String from = root(key);
        String to = root(into);
        if (!from.equals(to)) {
            parents.put(from, to);
            because(to, reason);
            reasons(from).forEach(old -> because(to, old));
        }
    }

    void because(String key, String reason) {
        reasons.computeIfAbsent(root(key), _ -> new LinkedHashSet<>()).add(reason);
    }

    List<String> reasons(String key) {
        return new ArrayList<>(reasons.getOrDefault(root(key), new LinkedHashSet<>()));
    }
}

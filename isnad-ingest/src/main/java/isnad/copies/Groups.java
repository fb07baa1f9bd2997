package isnad.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Relations put together: who is related to one is related to all of its group. */
public final class Groups {
    private final Map<String, String> leaders = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    /** Adds a relation. */
    public void add(Relation relation) {
        relations.add(relation);
        join(leader(relation.a()), leader(relation.b()));
    }

    private void join(String a, String b) {
        if (!a.equals(b)) {
            leaders.put(b, a);
        }
    }

    private String leader(String name) {
        String at = name;
        String above = leaders.getOrDefault(at, at);
        while (!above.equals(at)) {
            String next = leaders.getOrDefault(above, above);
            leaders.put(at, next);
            at = above;
            above = next;
        }
        return at;
    }

    /** The relations of each group, in the order they were added. */
    public List<List<Relation>> groups() {
        Map<String, List<Relation>> groups = new LinkedHashMap<>();
        for (Relation relation : relations) {
            groups.computeIfAbsent(leader(relation.a()), _ -> new ArrayList<>()).add(relation);
        }
        return List.copyOf(groups.values());
    }
}

package isnad.search.analysis;

import isnad.lexicon.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What the names of the gazetteer mean, node by node; kept, as every word of a page asks. */
final class Senses {
    private final Gazetteer names;
    private final Map<Integer, List<Named>> known = new ConcurrentHashMap<>();

    Senses(Gazetteer names) {
        this.names = names;
    }

    /** Whom a name that ends in a node may mean. */
    List<Named> at(int node) {
        return names.senses(node).isEmpty() ? List.of() : known.computeIfAbsent(node, this::read);
    }

    private List<Named> read(int node) {
        return names.senses(node).stream().map(Named::of).filter(Objects::nonNull).toList();
    }
}

package isnad.story.difference;

import isnad.lexicon.Letters;
import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Difference.Reading;
import isnad.story.difference.Difference.Teller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the differences of the tellings of one line, pair by pair, into readings. */
final class Collected {
    private record Sides(Kind kind, Map<String, Teller> one, Map<String, Teller> other) {}

    private final long line;
    private final Map<String, Sides> found = new LinkedHashMap<>();

    Collected(long line) {
        this.line = line;
    }

    /** Two tellers with readings that differ; what makes a reading the same is its key. */
    void add(Kind kind, String oneKey, Teller one, String otherKey, Teller other) {
        boolean ordered = oneKey.compareTo(otherKey) <= 0;
        String key = kind + "\t" + (ordered ? oneKey + "\t" + otherKey : otherKey + "\t" + oneKey);
        Sides sides =
                found.computeIfAbsent(
                        key, _ -> new Sides(kind, new LinkedHashMap<>(), new LinkedHashMap<>()));
        (ordered ? sides.one : sides.other).putIfAbsent(one.article(), one);
        (ordered ? sides.other : sides.one).putIfAbsent(other.article(), other);
    }

    /** As above; readings of the same words, folded, are the same. */
    void add(Kind kind, Teller one, Teller other) {
        add(kind, Letters.fold(one.words()), one, Letters.fold(other.words()), other);
    }

    List<Difference> differences() {
        List<Difference> out = new ArrayList<>(found.size());
        for (Sides sides : found.values()) {
            out.add(new Difference(sides.kind, line, reading(sides.one), reading(sides.other)));
        }
        return out;
    }

    private static Reading reading(Map<String, Teller> tellers) {
        List<Teller> list = List.copyOf(tellers.values());
        return new Reading(list.getFirst().words(), list);
    }
}

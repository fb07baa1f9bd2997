package isnad.input;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is passed over because it is no page: counted, and summed up once. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void add(Tally other) {
        other.counts.forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
    }

    /** {@code 120 image/jpeg, 30 redirects}, the most frequent first; empty for nothing. */
    String describe() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(count -> "%,d %s".formatted(count.getValue(), count.getKey()))
                .collect(Collectors.joining(", "));
    }
}

package isnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/** A gold fact and the line of the record that was taken for it. */
record Match<G extends GoldFact, T>(G gold, Found<T> found) {
    /** At equal agreement a required fact is matched before an optional one. */
    private static final double OPTIONAL = 0.1;

    private record Pair(int gold, int found, double agreement) {}

    /** Among the possible pairs the best-agreeing first, each side once. */
    static <G extends GoldFact, T> List<Match<G, T>> all(
            List<G> gold,
            List<Found<T>> found,
            BiPredicate<G, T> possible,
            ToDoubleBiFunction<G, T> agreement) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                G fact = gold.get(i);
                T line = found.get(j).line();
                if (found.get(j).overlaps(fact) && possible.test(fact, line)) {
                    double less = fact.optional() ? OPTIONAL : 0;
                    pairs.add(new Pair(i, j, agreement.applyAsDouble(fact, line) - less));
                }
            }
        }
        return greedy(pairs).stream()
                .map(pair -> new Match<>(gold.get(pair.gold()), found.get(pair.found())))
                .toList();
    }

    private static List<Pair> greedy(List<Pair> pairs) {
        pairs.sort(
                Comparator.comparingDouble(Pair::agreement)
                        .reversed()
                        .thenComparingInt(Pair::gold)
                        .thenComparingInt(Pair::found));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> out = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                out.add(pair);
            }
        }
        return out;
    }
}

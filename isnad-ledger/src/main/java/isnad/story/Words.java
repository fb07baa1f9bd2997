package isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The words of an act's evidence as terms.
 *
 * @param terms sorted
 * @param weights of the terms, from {@link Rarity}
 * @param total of the weights
 * @param rarest the terms that say most, the first the rarest; not more than two
 */
public record Words(int[] terms, float[] weights, float total, int[] rarest) {
    static final Words NONE = new Words(new int[0], new float[0], 0, new int[0]);

    /** Terms below this weight are no clue to an act. */
    private static final double TELLING = 4;

    /** Words of less weight than this are too few to tell much. */
    private static final double FEW = 20;

    static Words of(Collection<String> stems, Rarity rarity) {
        int[] terms = stems.stream().mapToInt(Hashes::term).sorted().distinct().toArray();
        float[] weights = new float[terms.length];
        float total = 0;
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) rarity.of(terms[i]);
            total += weights[i];
        }
        return new Words(terms, weights, total, rarest(terms, rarity));
    }

    private static int[] rarest(int[] terms, Rarity rarity) {
        List<Integer> telling = new ArrayList<>();
        Arrays.stream(terms).filter(term -> rarity.of(term) >= TELLING).forEach(telling::add);
        telling.sort(Comparator.comparingDouble(term -> -rarity.of(term)));
        return telling.stream().limit(2).mapToInt(Integer::intValue).toArray();
    }

    /** The share of the weight of the shorter that both have, 0 to 1. */
    public double shared(Words other) {
        float least = Math.min(total, other.total);
        return least == 0 ? 0 : weightOfShared(other) / least;
    }

    /** How much of their weight both have, 0 to 1; little where one has few words. */
    double alike(Words other) {
        double mean = Math.sqrt(Math.max(FEW, total) * Math.max(FEW, other.total));
        return weightOfShared(other) / mean;
    }

    /** The weight of the terms that both have. */
    public float weightOfShared(Words other) {
        float shared = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                shared += weights[i];
            }
        }
        return shared;
    }
}

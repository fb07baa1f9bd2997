package isnad.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The weightiest terms of an article. Labels are there only while it is being read. */
final class Vector {
    private static final int FULL = 255;

    /** Terms of a greater weight than this are rare, or said again and again. */
    static final double RARE = 7;

    /** Steps of a weight that make one. */
    private static final double STEPS = 8;

    private final int[] terms;
    private final byte[] weights;
    private final double length;
    private final double rare;
    private final @Nullable List<String> labels;

    private Vector(int[] terms, byte[] weights, @Nullable List<String> labels) {
        this.terms = terms;
        this.weights = weights;
        this.labels = labels;
        double sum = 0;
        for (byte weight : weights) {
            sum += Byte.toUnsignedInt(weight) * Byte.toUnsignedInt(weight);
        }
        this.length = Math.sqrt(sum);
        this.rare = mass(this, RARE);
    }

    /** A term with its weight. */
    record Weighted(String label, int term, double weight) {}

    /** The {@code most} weightiest of these. */
    static Vector of(List<Weighted> all, int most) {
        List<Weighted> kept = new ArrayList<>(all);
        kept.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        kept = new ArrayList<>(kept.subList(0, Math.min(most, kept.size())));
        kept.sort(Comparator.comparingInt(Weighted::term));
        byte[] weights = new byte[kept.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.clamp(Math.round(kept.get(i).weight() * STEPS), 1, FULL);
        }
        return new Vector(
                kept.stream().mapToInt(Weighted::term).toArray(),
                weights,
                kept.stream().map(Weighted::label).toList());
    }

    int size() {
        return terms.length;
    }

    int bytes() {
        return 1 + (Integer.BYTES + 1) * terms.length;
    }

    void write(ByteBuffer out) {
        Profile.write(terms, out);
        out.put(weights);
    }

    static Vector read(ByteBuffer in) {
        int[] terms = Profile.read(in);
        byte[] weights = new byte[terms.length];
        in.get(weights);
        return new Vector(terms, weights, null);
    }

    /** The heaviest terms, the first the heaviest. */
    List<Integer> heaviest(int most) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -Byte.toUnsignedInt(weights[i])))
                .limit(most)
                .map(i -> terms[i])
                .toList();
    }

    /** The cosine of the angle between the two: 0 for nothing shared, 1 for the same. */
    double cosine(Vector other) {
        double both = length * other.length;
        return both == 0 ? 0 : product(other) / both;
    }

    /**
     * How much the two share: the geometric mean of the weights of each term, as far as it is over
     * {@code least}, added up.
     */
    double mass(Vector other, double least) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += Math.max(0, Math.sqrt(at(i) * other.at(j)) - least);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** How much of it is rare: its {@link #mass} over {@link #RARE} with itself. */
    double rare() {
        return rare;
    }

    /** How much of these terms stands in it, 0 to 1. */
    double holds(int[] sorted) {
        int found = 0;
        for (int term : sorted) {
            found += Arrays.binarySearch(terms, term) >= 0 ? 1 : 0;
        }
        return sorted.length == 0 ? 0 : (double) found / sorted.length;
    }

    private double at(int i) {
        return Byte.toUnsignedInt(weights[i]) / STEPS;
    }

    private double product(Vector other) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += (long) Byte.toUnsignedInt(weights[i]) * Byte.toUnsignedInt(other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The terms that weigh most in both, by their labels where either knows them. */
    List<String> shared(Vector other, int most) {
        Vector labelled = labels != null ? this : other;
        Vector plain = labelled == this ? other : this;
        List<String> known = labelled.labels;
        if (known == null) {
            return List.of();
        }
        return IntStream.range(0, labelled.terms.length)
                .filter(i -> plain.weight(labelled.terms[i]) > 0)
                .boxed()
                .sorted(
                        Comparator.comparingInt(i ->
                                -Byte.toUnsignedInt(labelled.weights[i])
                                        * plain.weight(labelled.terms[i])))
                .limit(most)
                .map(known::get)
                .toList();
    }

    private int weight(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : Byte.toUnsignedInt(weights[at]);
    }
}

package isnad.story;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The weightiest terms of an article. Labels are there only while it is being read. */
final class Vector {
    private static final int FULL = 255;

    private final int[] terms;
    private final byte[] weights;
    private final double length;
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
    }

    /** A term with its weight. */
    record Weighted(String label, int term, double weight) {}

    /** The {@code most} weightiest of these. */
    static Vector of(List<Weighted> all, int most) {
        List<Weighted> kept = new ArrayList<>(all);
        kept.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        double top = kept.isEmpty() ? 1 : kept.getFirst().weight();
        kept = new ArrayList<>(kept.subList(0, Math.min(most, kept.size())));
        kept.sort(Comparator.comparingInt(Weighted::term));
        byte[] weights = new byte[kept.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) Math.max(1, Math.round(kept.get(i).weight() / top * FULL));
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
        int at = java.util.Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : Byte.toUnsignedInt(weights[at]);
    }
}

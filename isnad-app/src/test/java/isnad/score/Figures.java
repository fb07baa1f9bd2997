package isnad.score;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Named figures in the order in which they were measured. */
public final class Figures {
    private final Map<String, Double> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, value);
    }

    void share(String name, long right, int all) {
        values.put(name, (double) right / Math.max(1, all));
    }

    void precisionAndRecall(String kind, int right, int gold, int found) {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = gold == 0 ? 0 : (double) right / gold;
        double sum = precision + recall;
        put(kind + ".precision", precision);
        put(kind + ".recall", recall);
        put(kind + ".f1", sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    public double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no figure " + name + " among " + values.keySet());
        }
        return value;
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%-24s %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n"));
    }
}

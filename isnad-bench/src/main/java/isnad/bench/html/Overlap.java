package isnad.bench.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of two texts is the same, counted in runs of words ({@code \w+}). */
record Overlap(double precision, double recall) {

    /**
     * Compares a text with gold by runs of {@code size} words, each as often as it stands there.
     *
     * @return a share is NaN where there is nothing to take it of
     */
    static Overlap of(String gold, String text, int size) {
        Map<List<String>, Integer> wanted = runs(gold, size);
        Map<List<String>, Integer> found = runs(text, size);
        double both = 0;
        for (var run : found.entrySet()) {
            both += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
        }
        return new Overlap(both / sum(found), both / sum(wanted));
    }

    double f1() {
        double sum = precision + recall;
        return sum > 0 ? 2 * precision * recall / sum : 0;
    }

    private static double sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text, int size) {
        List<String> words = words(text);
        Map<List<String>, Integer> runs = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - size + 1) && !words.isEmpty(); i++) {
            runs.merge(words.subList(i, Math.min(words.size(), i + size)), 1, Integer::sum);
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static final Set<Character> JOINERS = Set.of('_');

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || JOINERS.contains(c) || Character.isSurrogate(c);
    }
}

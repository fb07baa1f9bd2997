package isnad.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names that are spelled most like a mistyped one. */
final class Nearest {
    private static final int MOST = 3;

    /** Longer words are no names of ours. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /** At most three, the likest first; none where nothing is like it. */
    static List<String> to(String typed, Collection<String> names) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        int farthest = Math.max(1, letters(typed).length() / 3);
        return names.stream()
                .filter(name -> distance(letters(typed), letters(name)) <= farthest)
                .sorted(
                        Comparator.comparingInt(
                                (String name) -> distance(letters(typed), letters(name))))
                .limit(MOST)
                .toList();
    }

    private static String letters(String name) {
        return name.replace("-", "");
    }

    /** Letters that must be added, left out, changed, or swapped with their neighbours. */
    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = Math.min(i, j) == 0 ? i + j : step(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(int[][] table, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        table[i - 1][j - 1] + changed,
                        1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}

package isnad.bench;

import isnad.lexicon.Letters;

/** Two spellings of one sentence, laid along each other with the fewest changes of letters. */
final class Alignment {
    private static final int CHANGE = 3;
    private static final int GAP = 2;

    private final String left;
    private final String right;
    private final int[][] cost;
    private final int[] ends;

    /**
     * Lays {@code left} along {@code right}.
     *
     * @param right may hold blanks and vowels, which the other lacks
     */
    Alignment(String left, String right) {
        this.left = left;
        this.right = right;
        this.cost = new int[left.length() + 1][right.length() + 1];
        this.ends = new int[left.length() + 1];
        fill();
        trace();
    }

    /** The offset in the right one behind the letter that stands before this offset of the left. */
    int end(int offset) {
        return ends[offset];
    }

    private void fill() {
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i + j == 0 ? 0 : cheapest(i, j);
            }
        }
    }

    private int cheapest(int i, int j) {
        int best = Integer.MAX_VALUE;
        if (i > 0) {
            best = cost[i - 1][j] + GAP;
        }
        if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + gap(j));
        }
        return i > 0 && j > 0 ? Math.min(best, cost[i - 1][j - 1] + change(i, j)) : best;
    }

    private int gap(int j) {
        char c = right.charAt(j - 1);
        return c == ' ' || Letters.fold(c) == Letters.DROPPED ? 0 : GAP;
    }

    private int change(int i, int j) {
        char from = left.charAt(i - 1);
        char to = right.charAt(j - 1);
        boolean near = Letters.fold(from) == Letters.fold(to) || isVariant(from, to);
        return from == to ? 0 : near ? 1 : CHANGE;
    }

    /** Letters that take another shape before a pronoun. */
    private static boolean isVariant(char from, char to) {
        return from == Letters.TEH_MARBUTA && to == Letters.TEH
                || from == '\u0649' && (to == Letters.ALEF || to == Letters.YEH)
                || from == Letters.HAMZA && (to == '\u0626' || to == '\u0624');
    }

    private void trace() {
        int i = left.length();
        int j = right.length();
        ends[i] = j;
        while (i > 0) {
            if (j > 0 && cost[i][j] == cost[i][j - 1] + gap(j)) {
                j--;
            } else if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(i, j)) {
                i--;
                j--;
                ends[i] = j;
            } else {
                i--;
                ends[i] = j;
            }
        }
    }
}

package isnad.story.difference;

import isnad.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Two sentences laid side by side: the best local alignment of their words (Smith and Waterman,
 * 1981), match 2, gap and substitution -1.
 */
final class Alignment {
    private static final int MATCH = 2;
    private static final int GAP = -1;

    /** Equal words must stand beside what differs, on both sides. */
    private static final int SURROUNDINGS = 2;

    private static final int LONGEST = 3;

    private final Prose one;
    private final Prose other;
    private final List<Pair> pairs;

    /** Two words that are the same. */
    record Pair(int one, int other) {}

    /** Words that stand in each other's place in otherwise equal surroundings. */
    record Substitution(int oneFrom, int oneTo, int otherFrom, int otherTo) {}

    private Alignment(Prose one, Prose other, List<Pair> pairs) {
        this.one = one;
        this.other = other;
        this.pairs = pairs;
    }

    static Alignment of(Prose one, Prose other) {
        int[][] scores = new int[one.size() + 1][other.size() + 1];
        int bestOne = 0;
        int bestOther = 0;
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                scores[i][j] = score(scores, one, other, i, j);
                if (scores[i][j] > scores[bestOne][bestOther]) {
                    bestOne = i;
                    bestOther = j;
                }
            }
        }
        return new Alignment(one, other, trace(scores, one, other, bestOne, bestOther));
    }

    private static int score(int[][] scores, Prose one, Prose other, int i, int j) {
        boolean same = one.form(i - 1).is(other.form(j - 1));
        int diagonal = scores[i - 1][j - 1] + (same ? MATCH : GAP);
        int gap = Math.max(scores[i - 1][j], scores[i][j - 1]) + GAP;
        return Math.max(0, Math.max(diagonal, gap));
    }

    private static List<Pair> trace(int[][] scores, Prose one, Prose other, int from, int to) {
        Deque<Pair> pairs = new ArrayDeque<>();
        int i = from;
        int j = to;
        while (i > 0 && j > 0 && scores[i][j] > 0) {
            boolean same = one.form(i - 1).is(other.form(j - 1));
            if (scores[i][j] == scores[i - 1][j - 1] + (same ? MATCH : GAP)) {
                if (same) {
                    pairs.addFirst(new Pair(i - 1, j - 1));
                }
                i--;
                j--;
            } else if (scores[i][j] == scores[i - 1][j] + GAP) {
                i--;
            } else {
                j--;
            }
        }
        return List.copyOf(pairs);
    }

    /** Equal but for proclitics and the article. */
    static boolean same(Token a, Token b) {
        return WordForm.of(a).is(WordForm.of(b));
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The share of the words of the shorter stretch that are the same, 0 to 1. */
    double likeness() {
        if (pairs.isEmpty()) {
            return 0;
        }
        int left = pairs.getLast().one() - pairs.getFirst().one() + 1;
        int right = pairs.getLast().other() - pairs.getFirst().other() + 1;
        return (double) pairs.size() / Math.max(left, right);
    }

    /** What differs, in the order of the words. */
    List<Substitution> substitutions() {
        List<Substitution> out = new ArrayList<>(1);
        for (int i = 1; i < pairs.size(); i++) {
            Pair before = pairs.get(i - 1);
            Pair after = pairs.get(i);
            int left = after.one() - before.one() - 1;
            int right = after.other() - before.other() - 1;
            boolean both = left > 0 && right > 0 && left <= LONGEST && right <= LONGEST;
            if (both && isFixed(i - 1, -1) && isFixed(i, 1)) {
                out.add(
                        new Substitution(
                                before.one() + 1, after.one(), before.other() + 1, after.other()));
            }
        }
        return out;
    }

    /** Whether enough equal words stand together from a pair on, or up to the sentences' end. */
    private boolean isFixed(int at, int step) {
        for (int k = 1; k < SURROUNDINGS; k++) {
            int next = at + k * step;
            if (next < 0 || next >= pairs.size()) {
                return isEdge(pairs.get(at), step);
            }
            Pair here = pairs.get(at);
            Pair there = pairs.get(next);
            if (Math.abs(there.one() - here.one()) != k
                    || Math.abs(there.other() - here.other()) != k) {
                return false;
            }
        }
        return true;
    }

    private boolean isEdge(Pair pair, int step) {
        return step < 0
                ? pair.one() == 0 && pair.other() == 0
                : pair.one() == one.size() - 1 && pair.other() == other.size() - 1;
    }
}

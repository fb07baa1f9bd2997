package isnad.copies;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which words of one text stand in another. Runs of three words find their place wherever it is, so
 * that a moved paragraph is still shared; a run goes on over a few changed words where the words
 * behind them stand as far on in both texts.
 */
final class Alignment {
    /** What no word of the other text stands for. */
    static final int NONE = -1;

    private static final int BRIDGE = 8;
    private static final int LEDE = 30;

    private final Vocabulary vocabulary;
    private final Words a;
    private final Words b;
    private final int[] inA;
    private final boolean[] taken;
    private int shared;

    private Alignment(Words a, Words b, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.a = a;
        this.b = b;
        this.inA = new int[b.size()];
        this.taken = new boolean[a.size()];
        Arrays.fill(inA, NONE);
    }

    static Alignment of(Words a, Words b, Vocabulary vocabulary) {
        var alignment = new Alignment(a, b, vocabulary);
        alignment.run(new Places(a, vocabulary));
        return alignment;
    }

    private void run(Places places) {
        int shift = 0;
        int gap = BRIDGE + 1;
        for (int i = 0; i < b.size(); i++) {
            int here = gap <= BRIDGE ? i + shift : NONE;
            boolean same = isSame(here, i);
            int place = gap == 0 && same ? here : place(places, here, i);
            if (place != NONE) {
                shift = place - i;
                match(i, place);
                gap = 0;
            } else if (same) {
                match(i, here);
            } else {
                gap++;
            }
        }
    }

    /** Where three words begin in the first text, best where the run before goes on. */
    private int place(Places places, int here, int i) {
        if (i + Shingles.LENGTH > b.size()) {
            return NONE;
        }
        return isRun(here, i) ? here : places.find(b, i, this::isRun);
    }

    private boolean isRun(int at, int i) {
        return isSame(at, i) && isSame(at + 1, i + 1) && isSame(at + 2, i + 2);
    }

    private boolean isSame(int at, int i) {
        return at >= 0
                && at < a.size()
                && i < b.size()
                && vocabulary.folded(a.word(at)) == vocabulary.folded(b.word(i));
    }

    private void match(int i, int place) {
        inA[i] = place;
        shared += taken[place] ? 0 : 1;
        taken[place] = true;
    }

    Words a() {
        return a;
    }

    Words b() {
        return b;
    }

    /** Where the word of the second text stands in the first, or {@link #NONE}. */
    int inA(int i) {
        return inA[i];
    }

    /** Whether the word of the first text stands in the second. */
    boolean isTaken(int i) {
        return taken[i];
    }

    /** How many words the texts have in common: what is said twice counts once. */
    int shared() {
        return shared;
    }

    double ofA() {
        return a.size() == 0 ? 0 : (double) shared / a.size();
    }

    double ofB() {
        return b.size() == 0 ? 0 : Math.min(1, (double) shared / b.size());
    }

    /** How much of the beginning of the first text, behind its headline, stands in the second. */
    double ofLedeA() {
        return ofLede(a, this::isTaken);
    }

    double ofLedeB() {
        return ofLede(b, i -> inA[i] != NONE);
    }

    private static double ofLede(Words words, IntPredicate isShared) {
        if (words.size() == 0) {
            return 0;
        }
        int headline = words.paragraphEnd(0);
        int from = headline + Shingles.LENGTH < words.size() ? headline : 0;
        int to = Math.min(words.size(), from + LEDE);
        return (double) IntStream.range(from, to).filter(isShared).count() / (to - from);
    }

    /** Where three words stand in a text; the first place of each. */
    private static final class Places {
        private final Vocabulary vocabulary;
        private final int[] slots;

        Places(Words words, Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            this.slots = new int[Integer.highestOneBit(Math.max(8, words.size())) * 4];
            for (int i = words.size() - Shingles.LENGTH; i >= 0; i--) {
                put(words, i);
            }
        }

        private int slot(Words words, int i) {
            return (int) Shingles.at(words, i, vocabulary) & slots.length - 1;
        }

        private void put(Words words, int i) {
            int at = slot(words, i);
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = i + 1;
        }

        int find(Words words, int i, Check check) {
            int last = NONE;
            for (int at = slot(words, i); slots[at] != 0; at = at + 1 & slots.length - 1) {
                if (check.isRun(slots[at] - 1, i)) {
                    last = slots[at] - 1;
                }
            }
            return last;
        }
    }

    @FunctionalInterface
    private interface Check {
        boolean isRun(int at, int i);
    }
}

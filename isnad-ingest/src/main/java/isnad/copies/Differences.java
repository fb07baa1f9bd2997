package isnad.copies;

import isnad.copies.Reasons.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** What two aligned texts do not share. */
final class Differences {
    private static final int MOST_CHANGES = 20;
    private static final int MOST_PARAGRAPHS = 10;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_CHANGE = 24;

    /** Numbers that stand in the same place in both texts, and those of them that differ. */
    static final class Data {
        private int all;
        private int other;

        private void add(int replaced) {
            all += replaced;
            other += replaced;
        }

        /** Whether most differ, and more than one, as in a form that was filled in twice. */
        boolean isFilled() {
            return other >= 2 && other * 2 >= all;
        }

        int all() {
            return all;
        }
    }

    private final Alignment alignment;
    private final Vocabulary vocabulary;
    private final List<Change> changes = new ArrayList<>();
    private final Data digits = new Data();
    private final Data numerals = new Data();
    private int otherDays;

    Differences(Alignment alignment, Vocabulary vocabulary) {
        this.alignment = alignment;
        this.vocabulary = vocabulary;
        int before = -1;
        for (int i = 0; i < alignment.b().size(); i++) {
            if (alignment.inA(i) != Alignment.NONE) {
                digits.all += isKind(alignment.b(), i, Vocabulary.NUMBER) ? 1 : 0;
                numerals.all += isKind(alignment.b(), i, Vocabulary.NUMERAL) ? 1 : 0;
                gap(before, i);
                before = i;
            }
        }
        gap(before, alignment.b().size());
    }

    /** What lies between two shared words that follow each other in both texts. */
    private void gap(int from, int to) {
        int fromA = from < 0 ? -1 : alignment.inA(from);
        int toA = to == alignment.b().size() ? alignment.a().size() : alignment.inA(to);
        int inA = toA - fromA - 1;
        int inB = to - from - 1;
        boolean follows = inA >= 0 && inA <= LONGEST_CHANGE && inB <= LONGEST_CHANGE;
        if (follows && inA + inB > 0) {
            compare(fromA + 1, toA, from + 1, to);
        }
    }

    private void compare(int fromA, int toA, int fromB, int toB) {
        int[] places = {fromA, toA, fromB, toB};
        digits.add(replaced(places, Vocabulary.NUMBER));
        numerals.add(replaced(places, Vocabulary.NUMERAL));
        otherDays += replaced(places, Vocabulary.DAY);
        String before = words(alignment.a(), fromA, toA, i -> !alignment.isTaken(i));
        String after = words(alignment.b(), fromB, toB, _ -> true);
        boolean paragraph =
                before.isEmpty() && fromB < toB && alignment.b().begins(fromB)
                        || after.isEmpty() && fromA < toA && alignment.a().begins(fromA);
        boolean changed = !before.isEmpty() || !after.isEmpty();
        if (changed && !paragraph && changes.size() < MOST_CHANGES) {
            changes.add(new Change(before, after));
        }
    }

    /** What stands elsewhere in the other text was moved, not replaced. */
    private int replaced(int[] places, byte kind) {
        Map<Long, Integer> left = new HashMap<>();
        for (int i = places[0]; i < places[1]; i++) {
            if (!alignment.isTaken(i) && isKind(alignment.a(), i, kind)) {
                left.merge(folded(alignment.a(), i), 1, Integer::sum);
            }
        }
        int inA = left.values().stream().mapToInt(Integer::intValue).sum();
        int inB = 0;
        for (int i = places[2]; i < places[3]; i++) {
            if (isKind(alignment.b(), i, kind)) {
                boolean same = left.merge(folded(alignment.b(), i), -1, Integer::sum) >= 0;
                inA -= same ? 1 : 0;
                inB += same ? 0 : 1;
            }
        }
        return Math.min(inA, inB);
    }

    private long folded(Words words, int i) {
        return vocabulary.folded(words.word(i));
    }

    private boolean isKind(Words words, int i, byte kind) {
        return vocabulary.kind(words.word(i)) == kind;
    }

    Data digits() {
        return digits;
    }

    /** Numbers in letters. */
    Data numerals() {
        return numerals;
    }

    /** Names of days and months that another stands for in the other text. */
    int otherDays() {
        return otherDays;
    }

    List<Change> changes() {
        return changes;
    }

    /** Paragraphs of the first text, but for its headline, of which little is in the second. */
    List<String> removed() {
        return foreign(alignment.a(), alignment::isTaken);
    }

    List<String> added() {
        return foreign(alignment.b(), i -> alignment.inA(i) != Alignment.NONE);
    }

    private List<String> foreign(Words words, IntPredicate isShared) {
        List<String> out = new ArrayList<>();
        int headline = words.size() == 0 ? 0 : words.paragraphEnd(0);
        for (int from = headline; from < words.size() && out.size() < MOST_PARAGRAPHS; ) {
            int to = words.paragraphEnd(from);
            int shared = 0;
            for (int i = from; i < to; i++) {
                shared += isShared.test(i) ? 1 : 0;
            }
            if (to - from >= Shingles.LENGTH && shared * 5 < to - from) {
                out.add(words(words, from, to, _ -> true));
            }
            from = to;
        }
        return out;
    }

    private String words(Words words, int from, int to, IntPredicate isWanted) {
        var out = new StringBuilder();
        int end = Math.min(to, from + MOST_WORDS);
        for (int i = from; i < end; i++) {
            if (isWanted.test(i)) {
                out.append(out.isEmpty() ? "" : " ").append(vocabulary.word(words.word(i)));
            }
        }
        return end < to ? out.append(" …").toString() : out.toString();
    }
}

package isnad.story.difference;

import isnad.lexicon.Gazetteer;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Sense;
import isnad.story.difference.Alignment.Pair;
import isnad.story.difference.Alignment.Substitution;
import isnad.story.difference.Difference.Kind;
import isnad.story.difference.Judge.Judgement;
import isnad.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where two sentences differ that are for the most part one. */
final class NearCopies {
    /** Fewer equal words may stand together by chance. */
    static final int FEWEST_EQUAL = 6;

    private static final double LIKE = 0.6;
    private static final int MOST_CHANGES = 4;

    private final Gazetteer names;
    private final Judge judge;

    /** A difference of two sentences, in words of each. */
    record Found(Kind kind, int oneFrom, int oneTo, int otherFrom, int otherTo, boolean marks) {}

    NearCopies(Lexicon lexicon, Judge judge) {
        this.names = lexicon.names();
        this.judge = judge;
    }

    /** Whether the sentences are so alike that what differs stands in one slot. */
    static boolean areAlike(Alignment alignment) {
        return alignment.pairs().size() >= FEWEST_EQUAL && alignment.likeness() >= LIKE;
    }

    List<Found> compare(Prose one, Prose other, Alignment alignment) {
        List<Found> out = new ArrayList<>(1);
        List<Substitution> changes = alignment.substitutions();
        if (!areAlike(alignment) || changes.size() > MOST_CHANGES) {
            return out;
        }
        for (Substitution change : changes) {
            Judgement found = judge.judge(one, other, change);
            if (found != null) {
                out.add(
                        new Found(
                                found.kind(),
                                found.oneFrom(),
                                found.oneTo(),
                                found.otherFrom(),
                                found.otherTo(),
                                false));
            }
        }
        addMarks(one, other, alignment, out);
        return out;
    }

    /** A name in marks of distance in one sentence, and bare at the same place of the other. */
    private void addMarks(Prose one, Prose other, Alignment alignment, List<Found> out) {
        for (Pair pair : alignment.pairs()) {
            int left = marked(one, pair.one());
            int right = marked(other, pair.other());
            boolean first = left > 0 && other.isPlain(pair.other(), pair.other() + left);
            boolean second = right > 0 && one.isPlain(pair.one(), pair.one() + right);
            if (first || second) {
                int length = first ? left : right;
                if (isAligned(alignment, pair, length)) {
                    out.add(
                            new Found(
                                    Kind.TERM,
                                    pair.one(),
                                    pair.one() + length,
                                    pair.other(),
                                    pair.other() + length,
                                    true));
                }
            }
        }
    }

    private static boolean isAligned(Alignment alignment, Pair from, int length) {
        for (int i = 1; i < length; i++) {
            if (!alignment.pairs().contains(new Pair(from.one() + i, from.other() + i))) {
                return false;
            }
        }
        return true;
    }

    /** How many words the name has that begins here and stands alone in marks; 0 for none. */
    int marked(Prose prose, int at) {
        if (prose.quoted()[at] != at) {
            return 0;
        }
        for (Phrases.Match match : Phrases.at(names, prose.words(), at)) {
            if (isParty(match) && prose.isQuoted(at, match.to())) {
                return match.to() - at;
            }
        }
        return 0;
    }

    /** Marks stand around the names of media as a matter of course; those of parties keep away. */
    private static boolean isParty(Phrases.Match match) {
        boolean medium = match.senses().stream().anyMatch(Sense.MediumName.class::isInstance);
        @Nullable Named named = Named.of(match);
        return !medium && named != null && named.sort() == Named.Sort.STATES;
    }
}

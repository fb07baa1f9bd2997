package isnad.story.difference;

import isnad.story.ActReader;
import isnad.story.Words;
import isnad.story.difference.Difference.Kind;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what one article denies and another tells as done. */
final class Denials {
    /** Words behind the denying one among which the act begins. */
    private static final int REACH = 18;

    private static final int LONGEST = 8;

    /** Weight of the shared terms of the act denied and the act told by a verb. */
    private static final double SHARED = 4.5;

    /** As above for an act told by a noun, which may be quite another's. */
    private static final double SHARED_BY_NOUN = 9;

    private static final double SHARE = 0.33;

    private final ActReader acts;
    private final Forms denials = Forms.of("denials.tsv");
    private final Forms that = Forms.of("that.tsv");

    /** The words of an act denied. */
    private record Denied(Passage passage, int from, int to, Words terms) {}

    Denials(ActReader acts) {
        this.acts = acts;
    }

    void compare(Account one, Account other, Collected into) {
        against(one, other, into);
        against(other, one, into);
    }

    private void against(Account denying, Account telling, Collected into) {
        for (Passage passage : denying.passages()) {
            Denied denied = denied(passage);
            Passage told = denied == null ? null : told(denied, telling.passages());
            if (denied != null && told != null) {
                int at = verb(denied, told);
                into.add(
                        Kind.STATUS,
                        denying.teller(passage, denied.from, denied.to),
                        telling.teller(told, at, end(told, at)));
            }
        }
    }

    private @Nullable Denied denied(Passage passage) {
        Sentence words = passage.prose().words();
        for (int at = 0; at < words.size(); at++) {
            Forms.Match cue = denials.at(words, at);
            if (cue != null) {
                int from = begin(words, cue.to());
                int to = from < 0 ? -1 : end(passage, from);
                return from < 0
                        ? null
                        : new Denied(
                                passage, from, to, acts.words(passage.prose().words(from, to)));
            }
        }
        return null;
    }

    /** The word behind «أن», or the first behind a denial that takes its object at once. */
    private int begin(Sentence words, int from) {
        for (int at = from; at < Math.min(from + REACH, words.size()); at++) {
            Forms.Match match = that.at(words, at);
            if (match != null && match.to() < words.size()) {
                return match.to();
            }
        }
        return -1;
    }

    private static int end(Passage passage, int from) {
        return Math.min(Math.min(passage.clauseTo(from), from + LONGEST), passage.prose().size());
    }

    private @Nullable Passage told(Denied denied, List<Passage> among) {
        Passage best = null;
        double most = SHARED;
        for (Passage passage : among) {
            double shared = denied.terms.weightOfShared(passage.terms());
            if (shared > most
                    && denied.terms.shared(passage.terms()) >= SHARE
                    && !denials.in(passage.prose().words())
                    && isTold(denied, passage, shared)) {
                most = shared;
                best = passage;
            }
        }
        return best;
    }

    private static boolean isTold(Denied denied, Passage passage, double shared) {
        int at = verb(denied, passage);
        return at >= 0
                && (shared >= SHARED_BY_NOUN || passage.prose().word(at).asNominal() == null);
    }

    /** Where the verb of the act denied, or its noun, stands in a sentence; -1 for nowhere. */
    private static int verb(Denied denied, Passage passage) {
        for (int at = denied.from; at < denied.to; at++) {
            Token verb = denied.passage.prose().word(at);
            if (verb.asVerb() != null) {
                int same = same(verb, passage.prose());
                if (same >= 0) {
                    return same;
                }
            }
        }
        return -1;
    }

    private static boolean isNegated(Prose prose, int at) {
        return at > 0 && Negations.isNegation(prose.word(at - 1));
    }

    private static int same(Token verb, Prose prose) {
        for (int at = 0; at < prose.size(); at++) {
            Token word = prose.word(at);
            if (word.asClosed() == null
                    && !isNegated(prose, at)
                    && word.analyses().stream()
                            .anyMatch(a ->
                                    verb.analyses().stream()
                                            .filter(v -> v.form().pos().isVerb())
                                            .anyMatch(v ->
                                                    v.form().verb().equals(a.form().verb())))) {
                return at;
            }
        }
        return -1;
    }
}

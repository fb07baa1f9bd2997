package isnad.clause;

import isnad.lexicon.WordForm.Pos;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.Set;

/** Two words that make one: كل من، غير مباشر. */
final class Pairs {
    /** غير. */
    static final String NOT = "\u063A\u064A\u0631";

    private static final Set<String> EACH =
            Set.of(
                    "\u0643\u0644",
                    "\u0648\u0643\u0644",
                    "\u0644\u0643\u0644",
                    "\u0628\u0643\u0644",
                    "\u0643\u0644\u0627");

    private Pairs() {}

    /** كل [من]: whether the word before counts up what follows. */
    static boolean isEach(Sentence sentence, int at) {
        return at > 0 && at + 1 < sentence.size() && EACH.contains(sentence.token(at - 1).folded());
    }

    /** [غير] المباشرة: whether an adjective follows that is turned into its opposite. */
    static boolean isOtherwise(Sentence sentence, int at) {
        return sentence.token(at).is(NOT)
                && at + 1 < sentence.size()
                && isAdjective(sentence.token(at + 1));
    }

    private static boolean isAdjective(Token token) {
        return token.as(Pos.ADJECTIVE) != null
                || token.as(Pos.ACTIVE_PARTICIPLE) != null
                || token.as(Pos.PASSIVE_PARTICIPLE) != null;
    }
}

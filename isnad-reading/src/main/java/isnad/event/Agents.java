package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Node;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;

/** Finds by whom something was done: خُطف على يد مسلحين، من قبل ضباط. */
final class Agents {
    /** قصف مقر في العاصمة [من قبل] الجيش: so many nouns may stand between. */
    private static final int DEPTH = 2;

    private static final String HAND = "\u064A\u062F";
    private static final String FROM = "\u0645\u0646";
    private static final Set<String> BY = Set.of("\u0639\u0644\u064A", "\u0628");

    /** قبل، جانب، طرف، behind من. */
    private static final Set<String> SIDES =
            Set.of("\u0642\u0628\u0644", "\u062C\u0627\u0646\u0628", "\u0637\u0631\u0641");

    private final Parties parties;

    Agents(Parties parties) {
        this.parties = parties;
    }

    /** Who is told to have done it; empty where nobody is. */
    List<Party> of(Sentence sentence, Node act) {
        return of(sentence, act, DEPTH);
    }

    private List<Party> of(Sentence sentence, Node act, int depth) {
        for (Argument argument : act.arguments()) {
            Node below = depth == 0 ? null : argument.node();
            List<Party> found = agent(sentence, argument);
            found = found.isEmpty() && below != null ? of(sentence, below, depth - 1) : found;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Party> agent(Sentence sentence, Argument argument) {
        Node noun = argument.node();
        if (noun != null) {
            boolean hand = BY.contains(argument.preposition()) && noun.nounKeys().contains(HAND);
            return hand ? parties.genitive(noun) : List.of();
        }
        boolean side = SIDES.contains(argument.preposition()) && isFrom(sentence, argument);
        return side ? parties.of(argument.mentions()) : List.of();
    }

    /** Whether من stands before قبل, which is "before" without it. */
    private static boolean isFrom(Sentence sentence, Argument argument) {
        for (int at = argument.at() - 1; at > 0 && at >= argument.at() - 3; at--) {
            if (sentence.token(at).is(argument.preposition())) {
                return sentence.token(at - 1).is(FROM);
            }
        }
        return false;
    }
}

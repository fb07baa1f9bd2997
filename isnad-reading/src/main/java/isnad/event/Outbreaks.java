package isnad.event;

import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.model.EventType;
import isnad.text.Sentence;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps one act of violence or unrest from being told twice: قُتلوا في [هجوم] is the killing
 * itself, هذا [الهجوم] one told before.
 */
final class Outbreaks {
    private static final Set<String> MEANS =
            Set.of(
                    "\u0641\u064A",
                    "\u0628",
                    "\u062C\u0631\u0627\u0621",
                    "\u0627\u062B\u0631",
                    "\u0646\u062A\u064A\u062C\u0647",
                    "\u0628\u0633\u0628\u0628",
                    "\u062E\u0644\u0627\u0644");

    private static final Set<String> POINTING =
            Set.of(
                    "\u0647\u0630\u0627",
                    "\u0647\u0630\u0647",
                    "\u0630\u0644\u0643",
                    "\u062A\u0644\u0643",
                    "\u0647\u0630\u064A\u0646",
                    "\u0647\u0627\u062A\u064A\u0646");

    private final Set<Clause> violent = new HashSet<>();

    void told(Node node, Frame frame) {
        if (frame.type() == EventType.ASSAULT) {
            violent.add(node.clause());
        }
    }

    /** Whether a noun only says how an act of its clause was done, or points back to one. */
    boolean isTold(Sentence sentence, Node noun, Frame frame, Sides sides) {
        boolean means =
                frame.type() == EventType.ASSAULT
                        && violent.contains(noun.clause())
                        && MEANS.contains(preposition(noun));
        return Acts.isOutbreak(frame.type())
                && sides.who().isEmpty()
                && (means || isPointedAt(sentence, noun));
    }

    private static String preposition(Node noun) {
        Node head = noun;
        for (Node up = head.parent(); head.isGenitive() && up != null; up = head.parent()) {
            head = up;
        }
        return head.preposition();
    }

    private static boolean isPointedAt(Sentence sentence, Node noun) {
        return noun.token() > 0 && POINTING.contains(sentence.token(noun.token() - 1).folded());
    }
}

package isnad.event;

import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.model.EventType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a noun that names an act from one that only comes back to an act told before. */
final class ToldActs {
    private final Set<String> told = new HashSet<>();
    private final Set<String> met = new HashSet<>();

    void add(Frame frame, Sides sides) {
        told.add(sides.key(frame));
        sides.who().forEach(p -> met.add(frame.mode() + p.entity().name()));
    }

    /** Whether a definite noun tells again what the article has told. */
    boolean isEcho(Node noun, Frame frame, Sides sides, Control.@Nullable Governor governor) {
        boolean known = told.contains(sides.key(frame));
        boolean visited = known && Acts.isVisit(frame) && noun.preposition().equals("\u0641\u064A");
        return known && noun.isDefinite()
                || visited
                || governor == null && isDefinite(noun) && hasMet(frame, sides);
    }

    private boolean hasMet(Frame frame, Sides sides) {
        return frame.type() == EventType.CONSULT
                && !sides.who().isEmpty()
                && met.contains(frame.mode() + sides.who().getFirst().entity().name());
    }

    /** Whether a noun tells an act at all: «الزيارة» alone points back to a visit. */
    static boolean tells(Node noun, Sides sides, Control.@Nullable Governor governor, Frame frame) {
        if (isVague(noun, sides, governor, frame) || isMenace(noun, sides, governor, frame)) {
            return false;
        }
        boolean announced =
                governor != null
                        && governor.light() != null
                        && noun.preposition().isEmpty()
                        && !frame.type().isSymmetric();
        return sides.own() || governor != null && (!isDefinite(noun) || announced);
    }

    /** «التهديد الإيراني» is a state of things, not a threat that somebody made. */
    private static boolean isMenace(
            Node noun, Sides sides, Control.@Nullable Governor governor, Frame frame) {
        return frame.type() == EventType.THREATEN
                && governor == null
                && (isDefinite(noun) || sides.whom().isEmpty());
    }

    /**
     * A masdar whose row is a verb's, an aim (لتوقيع …), cooperation in general: need both sides.
     */
    private static boolean isVague(
            Node noun, Sides sides, Control.@Nullable Governor governor, Frame frame) {
        boolean aim =
                governor != null && governor.light() == null && noun.preposition().equals("\u0644");
        boolean general =
                frame.type() == EventType.COOPERATE && governor == null && isDefinite(noun);
        return general || (frame.verb() || aim) && !(sides.hasBoth() && sides.own());
    }

    private static boolean isDefinite(Node noun) {
        return noun.analysis().clitics().article();
    }
}

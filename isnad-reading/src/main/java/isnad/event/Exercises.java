package isnad.event;

import static isnad.event.Sides.without;

import isnad.clause.Argument;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.model.EventType;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an exercise that several states hold together from one that a state holds alone. */
final class Exercises {
    /** مناورة، مناورات، ناور، تدريب، درّب، تمرين، تمارين. */
    private static final Set<String> WORDS =
            Set.of(
                    "\u0645\u0646\u0627\u0648\u0631\u0647",
                    "\u0645\u0646\u0627\u0648\u0631\u0627\u062A",
                    "\u062A\u062F\u0631\u064A\u0628",
                    "\u062A\u062F\u0631\u064A\u0628\u0627\u062A",
                    "\u062A\u0645\u0631\u064A\u0646",
                    "\u062A\u0645\u0627\u0631\u064A\u0646");

    private static final List<Role> WITH = List.of(new Role(Role.Kind.PREPOSITION, "\u0645\u0639"));

    /** مشاركة. */
    private static final String TAKING_PART = "\u0645\u0634\u0627\u0631\u0643\u0647";

    /** A frame that fits, with the sides of its act. */
    record Told(FrameMatcher.Fit fit, Sides sides) {}

    private final Parties parties;

    Exercises(Parties parties) {
        this.parties = parties;
    }

    /** The act itself, or cooperation where others take part in it: مناورات مع اليونان. */
    Told read(Sentence sentence, Node node, FrameMatcher.Fit fit, Sides sides) {
        if (fit.frame().type() != EventType.MOBILIZE || !isExercise(fit.frame())) {
            return new Told(fit, sides);
        }
        List<Party> others = without(sides.who(), partners(sentence, node, fit));
        Sides joint = joint(sides, others);
        return joint.all().size() > 1 && (!others.isEmpty() || isSeveral(sides.who()))
                ? new Told(new FrameMatcher.Fit(shared(fit.frame()), fit.with(), 0), joint)
                : new Told(fit, sides);
    }

    private static Sides joint(Sides sides, List<Party> others) {
        return sides.who().isEmpty() && others.size() > 1
                ? Sides.split(others)
                : new Sides(sides.who(), others);
    }

    private static boolean isExercise(Frame frame) {
        return frame.heads().stream().anyMatch(head -> WORDS.contains(head.getFirst()))
                || frame.with().stream()
                        .anyMatch(w -> w.words().stream().anyMatch(WORDS::contains));
    }

    private List<Party> partners(Sentence sentence, Node node, FrameMatcher.Fit fit) {
        List<Party> out = new ArrayList<>(parties.between(node));
        out.addAll(parties.prepositional(sentence, node, WITH));
        out.addAll(takingPart(node));
        @Nullable Node object = fit.with() == null ? null : fit.with().node();
        if (object != null) {
            out.addAll(parties.between(object));
        }
        return out;
    }

    /** بمشاركة [القوات اليونانية]. */
    private List<Party> takingPart(Node node) {
        return node.arguments().stream()
                .filter(Exercises::isTakingPart)
                .findFirst()
                .map(a -> parties.genitive(java.util.Objects.requireNonNull(a.node())))
                .orElse(List.of());
    }

    private static boolean isTakingPart(Argument argument) {
        Node child = argument.node();
        boolean by = argument.preposition().equals("\u0628");
        return child != null && by && child.nounKeys().contains(TAKING_PART);
    }

    private static boolean isSeveral(List<Party> who) {
        return who.stream().map(p -> String.valueOf(p.entity().state())).distinct().count() > 1;
    }

    private static Frame shared(Frame frame) {
        return new Frame(
                frame.id(),
                EventType.COOPERATE,
                "exercise",
                frame.contexts(),
                frame.verb(),
                frame.heads(),
                frame.with(),
                frame.who(),
                frame.whom(),
                frame.status(),
                frame.row());
    }
}

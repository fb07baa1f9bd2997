package isnad.event;

import isnad.clause.Clause;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.model.EventType;
import isnad.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who took part in the acts told so far, for a noun that names nobody: هنأه في [اتصال]،
 * اتفقا بـ[وساطة] قطر، تُستأنف [المفاوضات] غدا. Lives for one article.
 */
final class Occasions {
    private static final Set<String> TALKS = Set.of("phone", "meeting", "video", "negotiation");

    private static final List<Role> SUBJECT = List.of(new Role(Role.Kind.SUBJECT, ""));
    private static final List<Role> ADDRESSEE =
            List.of(
                    new Role(Role.Kind.OBJECT, ""),
                    new Role(Role.Kind.PREPOSITION, "\u0644"),
                    new Role(Role.Kind.PREPOSITION, "\u0627\u0644\u064A"));

    private final Parties parties;
    private final Map<Node, Sides> coded = new HashMap<>();
    private @Nullable Sides latest;

    Occasions(Parties parties) {
        this.parties = parties;
    }

    void told(Node node, Frame frame, Sides sides) {
        coded.put(node, sides);
        boolean joint = frame.type().isSymmetric() && !Acts.isVisit(frame);
        if (joint && sides.all().size() > 1) {
            latest = sides;
        }
    }

    /** Whether this predicate has told an act. */
    boolean isCoded(Node node) {
        return coded.containsKey(node);
    }

    /** The sides of a noun, from the act that it goes with where it has none of its own. */
    Sides fill(
            Sentence sentence,
            Node noun,
            Frame frame,
            Sides own,
            Control.@Nullable Governor governor) {
        if (Acts.isMediation(frame)) {
            return own.whom().isEmpty() && !own.who().isEmpty() ? mediated(noun, own) : own;
        }
        if (!own.all().isEmpty() || !frame.type().isSymmetric()) {
            return own;
        }
        boolean talks = TALKS.contains(String.valueOf(frame.mode()));
        Sides beside = talks && isDuring(noun) ? beside(sentence, noun) : null;
        if (beside != null && beside.hasBoth()) {
            return beside;
        }
        boolean again = (talks || frame.type() == EventType.AGREE) && isAnew(noun, governor);
        return again && latest != null ? latest : own;
    }

    /** طمأن الرئيس نظيره في [اتصال]: both sides of what was done in it, whatever it was. */
    private @Nullable Sides beside(Sentence sentence, Node noun) {
        Node verb = noun.clause().verb();
        if (verb == null || coded.containsKey(verb)) {
            return verb == null ? null : coded.get(verb);
        }
        List<Party> who = parties.first(sentence, verb, SUBJECT, null);
        List<Party> whom = Sides.without(who, parties.first(sentence, verb, ADDRESSEE, null));
        boolean personal = who.size() == 1 && whom.size() == 1 && whom.getFirst().isPersonal();
        return personal ? new Sides(who, whom) : null;
    }

    /** بوساطة قطر: whom she brought together are those who act in its clause. */
    private Sides mediated(Node noun, Sides own) {
        for (Clause clause = noun.clause(); clause != null; clause = clause.parent()) {
            Sides act = coded.get(clause.verb());
            List<Party> whom = act == null ? List.of() : Sides.without(own.who(), act.all());
            if (whom.size() > 1) {
                return new Sides(own.who(), whom);
            }
        }
        return own;
    }

    private static boolean isDuring(Node noun) {
        return NounRoles.DURING.contains(noun.preposition())
                && !noun.analysis().clitics().article();
    }

    /** A verb tells of it by itself, with a date or as something new. */
    private static boolean isAnew(Node noun, Control.@Nullable Governor governor) {
        Cue.@Nullable LightVerb light = governor == null ? null : governor.light();
        boolean event = light != null && light.role() == Cue.LightRole.EVENT;
        boolean dated = !noun.clause().times().isEmpty();
        return event && (dated || !noun.analysis().clitics().article());
    }
}

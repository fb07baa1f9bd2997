package isnad.event;

import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Frame;
import isnad.model.EventType;
import isnad.model.Status;
import isnad.text.Mention;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a noun that names an act from one that only comes back to an act told before. */
final class ToldActs {
    private final Set<String> told = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Set<EventType> types = EnumSet.noneOf(EventType.class);

    void add(Frame frame, Sides sides) {
        types.add(frame.type());
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

    /** المتظاهرون هتفوا: what a crowd that is known to protest does along with it. */
    boolean goesAlong(Frame frame, Sides sides) {
        return frame.type() == EventType.PROTEST
                && "demonstrate".equals(frame.mode())
                && types.contains(EventType.PROTEST)
                && !sides.who().isEmpty()
                && sides.who().stream().allMatch(ToldActs::isKnownCrowd);
    }

    private static boolean isKnownCrowd(Party party) {
        return party.mention() != null
                && party.mention().kind() == Mention.Kind.CROWD
                && party.entity().name().startsWith("\u0627\u0644");
    }

    /** Whether a noun tells an act at all: «الزيارة» alone points back to a visit. */
    static boolean tells(Node noun, Sides sides, Control.@Nullable Governor governor, Frame frame) {
        boolean denied = isDenied(governor, sides);
        if (isVague(noun, sides, governor, frame)
                || isMenace(noun, sides, governor, frame)
                || denied && frame.type() == EventType.ACCUSE) {
            return false;
        }
        boolean announced =
                governor != null
                        && (governor.light() != null || governor.verb().isResolve())
                        && noun.preposition().isEmpty()
                        && !frame.type().isSymmetric();
        return sides.own() || governor != null && (!isDefinite(noun) || announced);
    }

    /** وقع هجوم، أسفر انفجار عن قتلى: violence or unrest that happens, though nobody is named. */
    boolean happens(Node noun, Control.@Nullable Governor governor, Frame frame) {
        boolean told = isDefinite(noun) && types.contains(frame.type());
        return governor != null
                && governor.light() != null
                && !told
                && Acts.isOutbreak(frame.type())
                && (isPassive(governor) || governor.light().role() == Cue.LightRole.IN);
    }

    /** تم تدميرها، تعرض للخطف: a verb whose subject does nothing. */
    private static boolean isPassive(Control.@Nullable Governor governor) {
        Cue.@Nullable LightVerb light = governor == null ? null : governor.light();
        return light != null
                && (light.role() == Cue.LightRole.EVENT || light.role() == Cue.LightRole.WHOM);
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
        boolean light = governor != null && governor.light() != null;
        boolean suffered =
                Acts.isHarm(frame.type()) && isPassive(governor)
                        || frame.type() == EventType.PROTEST && light;
        return general
                || (frame.verb() && !suffered || aim)
                        && !(sides.hasBoth() && sides.own())
                        && !isDenied(governor, sides)
                        && !isCarried(governor, sides, frame);
    }

    /** أعلنت روسيا إنهاء مشاركتها: a verb lends its subject to an act that names its object. */
    private static boolean isCarried(
            Control.@Nullable Governor governor, Sides sides, Frame frame) {
        return governor != null
                && lends(governor)
                && !frame.with().isEmpty()
                && !sides.who().isEmpty();
    }

    private static boolean lends(Control.Governor governor) {
        return governor.light() == null
                ? governor.verb().isResolve()
                : governor.light().role() == Cue.LightRole.WHO;
    }

    /** نفت الوزارة استهداف أي قرية. */
    private static boolean isDenied(Control.@Nullable Governor governor, Sides sides) {
        return governor != null
                && governor.light() != null
                && governor.light().status() == Status.DENIED
                && !sides.who().isEmpty();
    }

    private static boolean isDefinite(Node noun) {
        return noun.analysis().clitics().article();
    }
}

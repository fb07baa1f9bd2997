package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.WordForm.Pos;
import isnad.model.EventType;
import isnad.text.Mention;
import org.jspecify.annotations.Nullable;

/** Tells where a word that a row knows is meant in another sense than the row's. */
final class Senses {
    private static final String THREATENS = "\u0647\u062F\u062F";

    /** أطلق. */
    private static final String OPENS = "\u0627\u0637\u0644\u0642";

    private static final String OF = "\u0644";

    /** وقف، إيقاف، هدنة. */
    private static final java.util.Set<String> CEASING =
            java.util.Set.of(
                    "\u0648\u0642\u0641",
                    "\u0627\u064A\u0642\u0627\u0641",
                    "\u0648\u0642\u0641\u0627");

    private static final String BY = "\u0628";

    private Senses() {}

    /** Whether a verb tells an act of this frame. */
    static boolean isMeant(Node verb, FrameMatcher.Fit fit) {
        EventType type = fit.frame().type();
        boolean deed = fit.with() == null || !fit.with().isBare();
        boolean aims = deed && VerbRoles.aimsAtDeed(verb);
        if (Acts.isHarm(type) && (aims || Mishaps.caused(verb, fit.frame()))
                || isAnswer(verb, fit.frame())) {
            return false;
        }
        return type != EventType.THREATEN || !endangers(verb);
    }

    /** «رد على الأسئلة»: a row that tells of an answer not given (لم يرد) needs the negation. */
    private static boolean isAnswer(Node verb, Frame frame) {
        return "no_comment".equals(frame.mode())
                && frame.status() != null
                && !StatusReader.isNegated(verb.clause());
    }

    /** يهدد أمن المنطقة، معتبرا أنه يهدد: what endangers is no threat that somebody makes. */
    private static boolean endangers(Node verb) {
        boolean now = verb.analysis().form().pos() == Pos.IMPERFECT;
        return now
                && (verb.clause().hasPronounSubject()
                        || verb.verbKeys().contains(THREATENS)
                                && verb.arguments().stream().anyMatch(a -> isGood(verb, a)));
    }

    private static boolean isGood(Node verb, Argument argument) {
        return argument.isBare()
                && argument != verb.clause().subjectArgument()
                && argument.node() != null
                && verb.arguments().stream().noneMatch(a -> a.preposition().equals(BY));
    }

    /** مقابلة مع صحيفة، حديث لقناة: whoever speaks to a medium meets nobody. */
    static boolean isInterview(Frame frame, Sides sides) {
        return frame.type() == EventType.CONSULT
                && !sides.whom().isEmpty()
                && sides.whom().stream().allMatch(Senses::isMedium);
    }

    private static boolean isMedium(Party party) {
        Mention mention = party.mention();
        return mention != null && mention.kind() == Mention.Kind.MEDIUM;
    }

    /**
     * الاتفاق الإيراني، العقوبات المفروضة على سوريا: what is in force, named in passing with one
     * side of it.
     */
    static boolean isStanding(
            Node noun, Frame frame, Sides sides, Control.@Nullable Governor governor) {
        boolean passing =
                governor == null
                        && noun.analysis().clitics().article()
                        && noun.clause().times().isEmpty();
        boolean agreement = frame.type() == EventType.AGREE && isNisba(sides);
        boolean sanction = frame.type() == EventType.SANCTION && sides.who().isEmpty();
        return passing && (agreement || sanction);
    }

    /** وقف [إطلاق النار]، وقف فوري [لإطلاق النار]: fire that ceases is no fire that is opened. */
    static boolean isCeased(Node noun) {
        return noun.verbKeys().contains(OPENS)
                && noun.parent() != null
                && (noun.isGenitive() || noun.preposition().equals(OF))
                && noun.parent().nounKeys().stream().anyMatch(CEASING::contains);
    }

    private static boolean isNisba(Sides sides) {
        return sides.all().size() == 1 && sides.all().getFirst().mention() == null;
    }
}

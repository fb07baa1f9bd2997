package isnad.event;

import static isnad.event.Sides.without;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.lexicon.WordForm.Pos;
import isnad.model.EventType;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the two sides of an act that a verb tells. */
final class VerbRoles {
    private static final List<Role> AGENT =
            List.of(new Role(Role.Kind.PREPOSITION, "\u0639\u0644\u064A"));

    private static final Set<String> LETTERS =
            Set.of(
                    "\u0631\u0633\u0627\u0644\u0629",
                    "\u0628\u0631\u0642\u064A\u0629",
                    "\u062E\u0637\u0627\u0628",
                    "\u0645\u0630\u0643\u0631\u0629",
                    "\u0643\u062A\u0627\u0628");

    private static final List<Role> ADDRESSEE =
            List.of(new Role(Role.Kind.PREPOSITION, "\u0627\u0644\u064A"));

    private final Parties parties;
    private final Doers doers;
    private final Discourse discourse;

    VerbRoles(Parties parties, Doers doers, Discourse discourse) {
        this.parties = parties;
        this.doers = doers;
        this.discourse = discourse;
    }

    Sides of(Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Clause> clauses) {
        Frame frame = fit.frame();
        List<Party> who = who(sentence, verb, fit, clauses);
        List<Party> whom = parties.first(sentence, verb, frame.whom(), fit.with());
        if (!whom.isEmpty()) {
            return new Sides(who, without(who, whom));
        }
        if (isPassive(verb, frame)) {
            return new Sides(parties.first(sentence, verb, AGENT, null), who);
        }
        boolean lone = who.size() == 1 && isLone(verb, frame);
        List<Party> understood =
                lone ? without(who, parties.of(discourse.understood(verb.clause()))) : List.of();
        return understood.isEmpty()
                ? new Sides(who, others(sentence, verb, frame, who))
                : new Sides(understood, who);
    }

    private List<Party> who(
            Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Clause> clauses) {
        List<Party> who = parties.first(sentence, verb, fit.frame().who(), fit.with());
        if (!who.isEmpty()) {
            return who;
        }
        Clause clause = verb.clause();
        @Nullable Argument subject = clause.subjectArgument();
        Clause joined = clause.joined();
        if (subject == null && joined != null) {
            subject = joined.subjectArgument();
        }
        return doers.described(sentence, subject, clauses);
    }

    /** Whom an act reaches that names nobody in its roles. */
    private List<Party> others(Sentence sentence, Node verb, Frame frame, List<Party> who) {
        if (frame.type() == EventType.REQUEST) {
            return without(who, addressee(sentence, verb));
        }
        if (Acts.isVerdict(frame.type())) {
            return without(who, parties.judged(sentence, verb));
        }
        if (Acts.isHarm(frame.type())) {
            return without(who, parties.struck(sentence, verb));
        }
        List<Party> between = parties.between(verb);
        return between.size() > 1 ? between : List.of();
    }

    /** رسالة إلى [المجلس] حث فيها على التحرك: what a letter asks, it asks of its addressee. */
    private List<Party> addressee(Sentence sentence, Node verb) {
        @Nullable Node sending = verb.clause().governor();
        if (sending == null || verb.clause().antecedent() == null) {
            return List.of();
        }
        for (Argument argument : sending.arguments()) {
            Node letter = argument.node();
            if (letter != null && LETTERS.contains(letter.analysis().form().lemma())) {
                return parties.prepositional(sentence, letter, ADDRESSEE);
            }
        }
        return List.of();
    }

    /** يستهدف مواجهة التهديد: what is struck is no thing or person but a deed. */
    static boolean aimsAtDeed(Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        for (Argument argument : verb.arguments()) {
            Node object = argument.node();
            boolean bare = argument.isBare() && argument != subject;
            if (bare && object != null && object.analysis().form().pos() == Pos.MASDAR) {
                return true;
            }
        }
        return false;
    }

    /** A verb that needs an object has none but what looks like its subject: والتقى الرئيس. */
    private static boolean isLone(Node verb, Frame frame) {
        boolean alone = verb.arguments().stream().filter(Argument::isBare).count() == 1;
        boolean joined = verb.clause().joined() != null && frame.type() != EventType.REQUEST;
        return needsObject(frame)
                && isBehind(verb)
                && alone
                && (frame.type() == EventType.CONSULT || joined);
    }

    private static boolean needsObject(Frame frame) {
        return frame.whom().stream().anyMatch(r -> r.kind() == Role.Kind.OBJECT);
    }

    private static boolean isBehind(Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        return subject != null && subject.at() > verb.token();
    }

    /** قُتل مدنيون: an act on people whose verb has no object has its subject for one. */
    private static boolean isPassive(Node verb, Frame frame) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        return Acts.isHarm(frame.type())
                && needsObject(frame)
                && isBehind(verb)
                && verb.arguments().stream().noneMatch(a -> a != subject && a.isBare());
    }
}

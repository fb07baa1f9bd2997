package isnad.event;

import static isnad.event.Sides.without;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Frame;
import isnad.model.EventType;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the two sides of an act that a noun tells, alone or under a verb that carries it. */
final class NounRoles {
    /** Under these an act goes along with what its clause tells: خلال، عقب، بعد، إثر، قبل، في. */
    static final Set<String> DURING =
            Set.of(
                    "\u062E\u0644\u0627\u0644",
                    "\u0639\u0642\u0628",
                    "\u0628\u0639\u062F",
                    "\u0627\u062B\u0631",
                    "\u0642\u0628\u0644",
                    "\u0641\u064A");

    private final Parties parties;
    private final Doers doers;
    private final Discourse discourse;

    NounRoles(Parties parties, Doers doers, Discourse discourse) {
        this.parties = parties;
        this.doers = doers;
        this.discourse = discourse;
    }

    Sides of(
            Sentence sentence,
            Node noun,
            FrameMatcher.Fit fit,
            Control.@Nullable Governor governor,
            List<Clause> clauses) {
        List<Party> between = parties.between(noun);
        if (between.size() > 1) {
            return Sides.split(between);
        }
        Frame frame = fit.frame();
        List<Party> who = who(sentence, noun, fit);
        List<Party> whom = without(who, whom(sentence, noun, fit, governor));
        if (frame.type().isSymmetric() && whom.isEmpty() && isNisbas(who)) {
            return Sides.split(who);
        }
        Sides own = new Sides(who, whom, !who.isEmpty() || !whom.isEmpty());
        return governor == null
                ? alone(noun, frame, own)
                : governed(governor, own, actors(sentence, governor, own, clauses));
    }

    private List<Party> who(Sentence sentence, Node noun, FrameMatcher.Fit fit) {
        List<Party> who = parties.first(sentence, noun, fit.frame().who(), fit.with());
        boolean object = who.isEmpty() && !parties.objectOfMasdar(noun).isEmpty();
        return object ? parties.genitive(noun) : who;
    }

    private List<Party> whom(
            Sentence sentence,
            Node noun,
            FrameMatcher.Fit fit,
            Control.@Nullable Governor governor) {
        Frame frame = fit.frame();
        List<Party> whom = parties.objectOfMasdar(noun);
        if (whom.isEmpty()) {
            whom =
                    without(
                            who(sentence, noun, fit),
                            parties.first(sentence, noun, frame.whom(), fit.with()));
        }
        if (whom.isEmpty() && governor != null && governor.light() != null) {
            whom = parties.prepositional(sentence, governor.verb(), frame.whom());
        }
        return whom.isEmpty() && Acts.isHarm(frame.type()) ? parties.struck(sentence, noun) : whom;
    }

    /** الاتفاق المغربي - الإسرائيلي: several nisbas are several parties. */
    private static boolean isNisbas(List<Party> who) {
        return who.size() > 1 && who.stream().allMatch(p -> p.mention() == null);
    }

    private Sides alone(Node noun, Frame frame, Sides own) {
        boolean goal = Acts.isVisit(frame) && hasGoal(noun);
        boolean along = own.who().isEmpty() && (goal || !own.whom().isEmpty());
        return new Sides(along ? during(noun, frame) : own.who(), own.whom(), own.own() || goal);
    }

    /** زيارة لمعبر، وصول إلى مقر: a place that has no name. */
    private static boolean hasGoal(Node noun) {
        return noun.arguments().stream().anyMatch(NounRoles::isGoal);
    }

    private static boolean isGoal(Argument argument) {
        Node node = argument.node();
        return node != null
                && !node.isDefinite()
                && (argument.isGenitive()
                        || argument.preposition().equals("\u0644")
                        || argument.preposition().equals("\u0627\u0644\u064A"));
    }

    /** خلال لقاء مع X: who acts in the clause takes part. */
    private List<Party> during(Node noun, Frame frame) {
        boolean adjunct = DURING.contains(noun.preposition()) && frame.type() == EventType.CONSULT;
        return adjunct ? parties.of(discourse.actors(noun.clause())) : List.of();
    }

    /** Who acts in the governing verb: named, or described by its subject (قوات من مصر). */
    private List<Party> actors(
            Sentence sentence, Control.Governor governor, Sides own, List<Clause> clauses) {
        boolean light = governor.light() != null;
        if (!light && !own.who().isEmpty() && own.who().getFirst().mention() == null) {
            return List.of();
        }
        List<Party> named = parties.of(governor.actors());
        boolean describe = named.isEmpty() && light;
        return describe ? doers.described(sentence, subject(governor.verb()), clauses) : named;
    }

    private static @Nullable Argument subject(Node verb) {
        @Nullable Argument own = verb.clause().subjectArgument();
        Clause joined = verb.clause().joined();
        return own == null && joined != null ? joined.subjectArgument() : own;
    }

    private Sides governed(Control.Governor governor, Sides own, List<Party> actors) {
        Cue.LightRole role = governor.light() == null ? Cue.LightRole.WHO : governor.light().role();
        return switch (role) {
            case WHO -> actors.isEmpty() ? own : led(own, actors);
            case WHOM -> new Sides(giver(own, governor), actors.isEmpty() ? own.whom() : actors);
            case IN, EVENT -> own;
            case BOTH -> both(governor, own);
        };
    }

    /** The governing subject acts; whom the noun names alone is then the other side. */
    private static Sides led(Sides own, List<Party> actors) {
        List<Party> other = own.whom().isEmpty() ? own.who() : own.whom();
        return new Sides(actors, without(actors, other), own.own());
    }

    /** تلقى دعوة من X: who gives what the subject receives. */
    private List<Party> giver(Sides own, Control.Governor governor) {
        return own.who().isEmpty() ? parties.from(governor.verb()) : own.who();
    }

    /** جمع بين X وY، تبادل الطرفان: the participants follow the verb. */
    private Sides both(Control.Governor governor, Sides own) {
        List<Party> all = parties.between(governor.verb());
        if (all.size() < 2) {
            all = parties.object(governor.verb());
        }
        if (all.size() < 2) {
            all = parties.of(governor.actors());
        }
        return all.size() < 2 ? new Sides(own.who(), own.whom()) : Sides.split(all);
    }
}

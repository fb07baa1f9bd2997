package isnad.event;

import static isnad.event.Sides.without;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.lexicon.WordForm.Pos;
import isnad.model.EventType;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the two sides of an act that a noun tells, alone or under a verb that carries it. */
final class NounRoles {
    /**
     * Under these an act goes along with what its clause tells: خلال، أثناء، عقب، بعد، إثر، قبل،
     * في.
     */
    static final Set<String> DURING =
            Set.of(
                    "\u0627\u062B\u0646\u0627\u0621",
                    "\u062E\u0644\u0627\u0644",
                    "\u0639\u0642\u0628",
                    "\u0628\u0639\u062F",
                    "\u0627\u062B\u0631",
                    "\u0642\u0628\u0644",
                    "\u0641\u064A");

    /** Under these stands another act, however deep: خلال، أثناء، عقب، إثر. */
    static final Set<String> ALONG =
            Set.of(
                    "\u062E\u0644\u0627\u0644",
                    "\u0627\u062B\u0646\u0627\u0621",
                    "\u0639\u0642\u0628",
                    "\u0627\u062B\u0631");

    private static final List<Role> STRUCK = List.of(new Role(Role.Kind.PREPOSITION, "\u0644"));

    private static final List<Role> WITH =
            List.of(
                    new Role(Role.Kind.PREPOSITION, "\u0645\u0639"),
                    new Role(Role.Kind.PREPOSITION, "\u0628"));

    /** لقاء. */
    private static final String MEETING = "\u0644\u0642\u0627\u0621";

    private static final Set<Mention.Kind> POWERS = Set.of(Mention.Kind.STATE, Mention.Kind.BODY);

    private final Parties parties;
    private final Doers doers;
    private final Discourse discourse;
    private final Agents agents;
    private final Reached reached;

    NounRoles(Parties parties, Doers doers, Discourse discourse) {
        this.parties = parties;
        this.doers = doers;
        this.discourse = discourse;
        this.agents = new Agents(parties);
        this.reached = new Reached(parties);
    }

    Sides of(
            Sentence sentence,
            Node noun,
            FrameMatcher.Fit fit,
            Control.@Nullable Governor governor,
            List<Clause> clauses) {
        @Nullable Sides parted = parted(sentence, noun, fit.frame());
        if (parted != null) {
            return parted;
        }
        List<Party> between = parties.between(noun);
        Frame frame = fit.frame();
        List<Party> by = Acts.isHarm(frame.type()) ? agents.of(sentence, noun) : List.of();
        List<Party> who = by.isEmpty() ? who(sentence, noun, fit) : by;
        if (between.size() > 1) {
            return Acts.isMediation(frame) && !who.isEmpty()
                    ? new Sides(who, between)
                    : Sides.split(between);
        }
        List<Party> whom = without(who, whom(sentence, noun, fit, governor));
        if (frame.type().isSymmetric() && whom.isEmpty() && isNisbas(who)) {
            return Sides.split(who);
        }
        Sides own =
                force(
                        sentence,
                        noun,
                        frame,
                        new Sides(who, whom, !who.isEmpty() || !whom.isEmpty() || isTruce(frame)));
        if (governor != null && Acts.isHarm(frame.type()) && Acts.befalls(noun)) {
            return own;
        }
        return governor == null
                ? alone(noun, frame, own)
                : governed(
                        sentence,
                        governor,
                        own,
                        isSuffering(frame, own) && governor.tells()
                                ? List.of()
                                : actors(sentence, governor, own, clauses));
    }

    /** إطلاق [إسرائيل] سراح [أسرى]: who acts stands between the two words of the head; or null. */
    private @Nullable Sides parted(Sentence sentence, Node noun, Frame frame) {
        for (Argument argument : noun.arguments()) {
            Node second = argument.isBare() && !argument.isGenitive() ? argument.node() : null;
            if (second != null && isSecond(second, frame)) {
                List<Party> who = parties.genitive(noun);
                List<Party> whom = parties.first(sentence, second, frame.whom(), null);
                return who.isEmpty() ? null : new Sides(who, without(who, whom));
            }
        }
        return null;
    }

    private static boolean isSecond(Node noun, Frame frame) {
        return frame.heads().stream()
                .anyMatch(h -> h.size() == 2 && noun.nounKeys().contains(h.getLast()));
    }

    /** سريان وقف إطلاق النار: a truce that holds, whoever keeps it. */
    private static boolean isTruce(Frame frame) {
        return frame.type() == EventType.RETREAT && frame.needsNobody();
    }

    /** أعلنت الشرطة [مقتل] رجل: a noun that only has a victim tells nothing of who reports it. */
    private static boolean isSuffering(Frame frame, Sides own) {
        return Acts.isHarm(frame.type())
                && !own.whom().isEmpty()
                && frame.whom().getFirst().kind() == Role.Kind.GENITIVE
                && frame.who().stream().allMatch(r -> r.kind() == Role.Kind.PREPOSITION);
    }

    /** توقيف السلطات [له]، قصف روسيا [لأوكرانيا]: beside a genitive the one under لـ is struck. */
    private Sides force(Sentence sentence, Node noun, Frame frame, Sides own) {
        boolean masdar = noun.analysis().form().pos() == Pos.MASDAR;
        List<Party> struck =
                Acts.isHarm(frame.type()) && masdar
                        ? parties.prepositional(sentence, noun, STRUCK)
                        : List.of();
        List<Party> agent = struck.isEmpty() ? List.of() : parties.genitive(noun);
        return agent.isEmpty() ? own : new Sides(agent, without(agent, struck));
    }

    private List<Party> who(Sentence sentence, Node noun, FrameMatcher.Fit fit) {
        List<Party> first = parties.first(sentence, noun, fit.frame().who(), fit.with());
        List<Party> who = isObject(first, fit) ? owner(sentence, noun, fit) : first;
        boolean object =
                who.isEmpty() && (!parties.objectOfMasdar(noun).isEmpty() || hasThing(noun));
        return object ? parties.genitive(noun) : who;
    }

    /** احتجاز السلطات [طائرة]: beside an object the genitive acts. */
    private static boolean hasThing(Node noun) {
        return noun.analysis().form().pos() == Pos.MASDAR
                && noun.arguments().stream().anyMatch(NounRoles::isPower)
                && noun.arguments().stream().anyMatch(NounRoles::isThing);
    }

    private static boolean isPower(Argument argument) {
        return argument.isGenitive()
                && argument.mentions().stream().anyMatch(m -> POWERS.contains(m.kind()));
    }

    private static boolean isThing(Argument argument) {
        Node node = argument.node();
        return argument.isBare()
                && !argument.isGenitive()
                && node != null
                && node.analysis().form().pos() == Pos.NOUN
                && !node.isDefinite();
    }

    /** إغلاق [القنصلية]، طرد [السفير]: what the row asks for is done to, and does nothing. */
    private static boolean isObject(List<Party> who, FrameMatcher.Fit fit) {
        return fit.with() != null
                && !fit.frame().type().isSymmetric()
                && who.stream().anyMatch(p -> fit.with().mentions().contains(p.mention()));
    }

    /** نشر [قوات كينية]: where the object stands in the genitive, another role names who acts. */
    private List<Party> owner(Sentence sentence, Node noun, FrameMatcher.Fit fit) {
        var others =
                fit.frame().who().stream().filter(r -> r.kind() != Role.Kind.GENITIVE).toList();
        return parties.first(sentence, noun, others, fit.with());
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
        boolean open = whom.isEmpty() && !frame.needsNobody();
        if (open && Acts.isVerdict(frame.type())) {
            return reached.judged(sentence, noun);
        }
        return open && Acts.isHarm(frame.type()) ? reached.struck(sentence, noun) : whom;
    }

    /** الاتفاق المغربي - الإسرائيلي: several nisbas are several parties. */
    private static boolean isNisbas(List<Party> who) {
        return who.size() > 1 && who.stream().allMatch(p -> p.mention() == null);
    }

    private Sides alone(Node noun, Frame frame, Sides own) {
        if (isAim(noun) && own.whom().isEmpty()) {
            List<Party> actors = without(own.who(), parties.of(discourse.actors(noun.clause())));
            return actors.isEmpty() ? own : new Sides(actors, own.who(), own.own());
        }
        boolean goal = Acts.isVisit(frame) && hasGoal(noun);
        boolean along = own.who().isEmpty() && (goal || !own.whom().isEmpty());
        return new Sides(along ? during(noun, frame) : own.who(), own.whom(), own.own() || goal);
    }

    /** وصل [للقاء] الملك: whom the genitive names is met by who acts. */
    private static boolean isAim(Node noun) {
        return noun.preposition().equals("\u0644") && noun.analysis().form().key().equals(MEETING);
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

    private Sides governed(
            Sentence sentence, Control.Governor governor, Sides own, List<Party> actors) {
        Cue.LightRole role = governor.light() == null ? Cue.LightRole.WHO : governor.light().role();
        return switch (role) {
            case WHO -> actors.isEmpty() ? own : led(own, actors, governor);
            case WHOM -> new Sides(giver(own, governor), actors.isEmpty() ? own.whom() : actors);
            case IN -> own;
            case EVENT -> announced(between(own, governor), governor);
            case BOTH -> both(sentence, governor, own);
        };
    }

    /** الاشتباكات اندلعت [بين] الجيش والمسلحين: the sides stand beside the verb. */
    private Sides between(Sides own, Control.Governor governor) {
        List<Party> all = own.all().isEmpty() ? parties.between(governor.verb()) : List.of();
        return all.size() > 1 ? Sides.split(all) : own;
    }

    /** [أعلن الأكراد] أنه تم التوصل إلى اتفاق مع دمشق: who tells of it is the side left out. */
    private Sides announced(Sides own, Control.Governor governor) {
        Clause clause = governor.verb().clause();
        Clause telling = clause.link() == Clause.Link.CONTENT ? clause.parent() : null;
        boolean open = own.who().isEmpty() && own.whom().size() == 1;
        return telling != null && open ? told(own, telling) : own;
    }

    private Sides told(Sides own, Clause telling) {
        List<Party> teller = without(own.whom(), parties.of(discourse.actors(telling)));
        boolean one = teller.size() == 1;
        return one && isOther(teller.getFirst(), own.whom().getFirst())
                ? new Sides(teller, own.whom(), own.own())
                : own;
    }

    private static boolean isOther(Party teller, Party other) {
        String state = teller.entity().state();
        boolean same = state != null && state.equals(other.entity().state());
        return !same && teller.mention() != null && deals(teller.mention(), state);
    }

    private static boolean deals(Mention mention, @Nullable String state) {
        boolean side = POWERS.contains(mention.kind()) || mention.kind() == Mention.Kind.CROWD;
        return side || mention.isPersonal() && state != null;
    }

    /** The governing subject acts; whom the noun names alone is then the other side. */
    private static Sides led(Sides own, List<Party> actors, Control.Governor governor) {
        boolean same = own.whom().isEmpty() && isHome(own.who(), actors);
        List<Party> other = own.whom().isEmpty() && !same ? own.who() : own.whom();
        boolean paid = governor.light() != null && isDefinite(governor.verb().clause());
        return new Sides(actors, without(actors, other), own.own() || paid);
    }

    /** [الزيارة] التي يقوم بها الوزير. */
    private static boolean isDefinite(Clause clause) {
        Argument about = clause.antecedent();
        Node noun = about == null ? null : about.node();
        return clause.link() == Clause.Link.RELATIVE && noun != null && noun.isDefinite();
    }

    /** أكد الوزير المصري دعم [مصر]: his own state is the one that acts, not the other side. */
    private static boolean isHome(List<Party> who, List<Party> actors) {
        return who.stream()
                .anyMatch(w ->
                        w.entity().state() != null
                                && actors.stream()
                                        .anyMatch(a ->
                                                w.entity().state().equals(a.entity().state())));
    }

    /** تلقى دعوة من X: who gives what the subject receives. */
    private List<Party> giver(Sides own, Control.Governor governor) {
        return own.who().isEmpty() ? parties.from(governor.verb()) : own.who();
    }

    /** لقاء جمعه [بنظيره]، جمع الوزير [مع] السفير. */
    private List<Party> beside(Sentence sentence, Node verb, List<Party> one) {
        List<Party> other = without(one, parties.prepositional(sentence, verb, WITH));
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** جمع بين X وY، تبادل الطرفان: the participants follow the verb. */
    private Sides both(Sentence sentence, Control.Governor governor, Sides own) {
        List<Party> all = parties.between(governor.verb());
        if (all.size() < 2) {
            all = parties.object(sentence, governor.verb());
        }
        if (all.isEmpty()) {
            all = parties.of(governor.actors());
        }
        if (all.size() == 1) {
            all = beside(sentence, governor.verb(), all);
        }
        if (all.size() < 2) {
            all = parties.of(governor.actors());
        }
        return all.size() < 2 ? new Sides(own.who(), own.whom()) : Sides.split(all);
    }
}

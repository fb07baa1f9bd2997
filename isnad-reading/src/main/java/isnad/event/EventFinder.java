package isnad.event;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Cue;
import isnad.lexicon.Frame;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Role;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import isnad.model.Article;
import isnad.model.EventType;
import isnad.model.Participant;
import isnad.model.Span;
import isnad.model.Status;
import isnad.model.When;
import isnad.text.Entity;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the events of a sentence. Lives for one article; sentences come in order. */
public final class EventFinder {
    private static final Set<String> DURING =
            Set.of(
                    "\u062E\u0644\u0627\u0644",
                    "\u0639\u0642\u0628",
                    "\u0628\u0639\u062F",
                    "\u0627\u062B\u0631",
                    "\u0642\u0628\u0644",
                    "\u0641\u064A");

    private final FrameMatcher matcher;
    private final Parties parties;
    private final Control control;
    private final StatusReader status;
    private final Dating dating;
    private final Placing placing;
    private final Discourse discourse;
    private final Set<String> told = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Echoes echoes = new Echoes();
    private final Set<Node> coded = new HashSet<>();

    public EventFinder(Lexicon lexicon, Article article, Discourse discourse) {
        this.matcher = new FrameMatcher(lexicon);
        this.parties = new Parties(article.page().text(), lexicon, discourse);
        this.control = new Control(lexicon, discourse);
        this.status = new StatusReader(lexicon);
        this.dating = new Dating(article);
        this.placing = new Placing(discourse);
        this.discourse = discourse;
    }

    /** The events of the next sentence, in the order of its words. */
    public List<EventDraft> find(Sentence sentence, List<Clause> clauses) {
        dating.enter(clauses);
        List<EventDraft> out = new ArrayList<>();
        Set<Node> used = new HashSet<>();
        Set<Clause> closed = new HashSet<>();
        for (Clause clause : clauses) {
            Node verb = clause.verb();
            if (verb != null && !isClosed(clause, closed)) {
                verb(sentence, verb, clauses, out, used);
            }
        }
        for (Clause clause : clauses) {
            if (!isClosed(clause, closed)) {
                for (Node noun : clause.nouns()) {
                    noun(sentence, noun, clauses, out, used);
                }
            }
        }
        out.sort((a, b) -> a.evidence().compareTo(b.evidence()));
        out.forEach(draft -> echoes.told(draft, sentence));
        return out;
    }

    /** Dates what later sentences have dated; to be called behind the last sentence. */
    public List<EventDraft> settle(List<EventDraft> drafts) {
        for (EventDraft draft : drafts) {
            @Nullable When later = echoes.later(draft);
            if (later != null && draft.status() == Status.OCCURRED) {
                echoes.spread(draft, later);
            }
        }
        return drafts.stream().map(this::settle).toList();
    }

    private EventDraft settle(EventDraft draft) {
        @Nullable When when = draft.status() == Status.OCCURRED ? echoes.beside(draft) : null;
        return when == null ? draft : draft.on(when);
    }

    /**
     * Whether a clause is the content of an act that is coded itself: what is demanded or
     * threatened.
     */
    private static boolean isClosed(Clause clause, Set<Clause> closed) {
        for (Clause c = clause; c != null; c = c.parent()) {
            if (closed.contains(c)) {
                return true;
            }
        }
        return false;
    }

    private void verb(
            Sentence sentence,
            Node verb,
            List<Clause> clauses,
            List<EventDraft> out,
            Set<Node> used) {
        for (FrameMatcher.Fit fit : matcher.fits(sentence, verb, clauses)) {
            if (isHarm(fit.frame().type()) && aimsAtDeed(verb)) {
                continue;
            }
            Sides sides = verbSides(sentence, verb, fit, clauses);
            if (sides.isEnough(fit.frame())) {
                emit(sentence, verb, fit, sides, null, out);
                coded.add(verb);
                markUsed(fit, verb, used);
                return;
            }
        }
    }

    /** The nouns that a verb's frame has taken up, and what stands under an act of speech. */
    private static void markUsed(FrameMatcher.Fit fit, Node verb, Set<Node> used) {
        if (fit.with() != null && fit.with().node() != null) {
            addAll(fit.with().node(), used);
        }
        if (holdsContent(fit.frame().type())) {
            for (Argument argument : verb.arguments()) {
                if (argument.node() != null && !DURING.contains(argument.preposition())) {
                    addAll(argument.node(), used);
                }
            }
        }
    }

    private static void addAll(Node node, Set<Node> used) {
        used.add(node);
        for (Argument argument : node.arguments()) {
            if (argument.node() != null) {
                addAll(argument.node(), used);
            }
        }
    }

    /** Acts whose object is only demanded, refused, feared or praised. */
    private static boolean holdsContent(EventType type) {
        return switch (type) {
            case REQUEST, REJECT, THREATEN, ACCUSE, SUPPORT, AGREE, CONCEDE -> true;
            default -> false;
        };
    }

    private Sides verbSides(
            Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Clause> clauses) {
        List<Party> who = parties.first(sentence, verb, fit.frame().who(), fit.with());
        @Nullable Argument said = verb.clause().subjectArgument();
        if (said == null && verb.clause().joined() != null) {
            said = verb.clause().joined().subjectArgument();
        }
        if (who.isEmpty()
                && said != null
                && said.node() != null
                && isDoer(sentence, said.node(), clauses)) {
            who = parties.described(sentence, said.node());
        }
        List<Party> whom = parties.first(sentence, verb, fit.frame().whom(), fit.with());
        if (isPassive(sentence, verb, fit, whom)) {
            return new Sides(
                    parties.first(
                            sentence,
                            verb,
                            List.of(new Role(Role.Kind.PREPOSITION, "\u0639\u0644\u064A")),
                            null),
                    who);
        }
        boolean lone = whom.isEmpty() && who.size() == 1 && isLone(verb, fit.frame());
        List<Party> understood =
                lone ? without(who, parties.of(discourse.understood(verb.clause()))) : List.of();
        if (!understood.isEmpty()) {
            return new Sides(understood, who);
        }
        if (whom.isEmpty() && isVerdict(fit.frame().type())) {
            return new Sides(who, without(who, parties.judged(sentence, verb)));
        }
        if (whom.isEmpty() && isHarm(fit.frame().type())) {
            return new Sides(who, without(who, parties.struck(sentence, verb)));
        }
        List<Party> between = parties.between(verb);
        return whom.isEmpty() && between.size() > 1
                ? new Sides(who, between)
                : new Sides(who, without(who, whom));
    }

    /** يستهدف مواجهة التهديد: what is struck is no thing or person but a deed. */
    private static boolean aimsAtDeed(Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        return verb.arguments().stream()
                .filter(a -> a.isBare() && a != subject && a.node() != null)
                .anyMatch(a ->
                        java.util.Objects.requireNonNull(a.node()).analysis().form().pos()
                                == Pos.MASDAR);
    }

    /** Acts of speech about somebody's doings. */
    private static boolean isVerdict(EventType type) {
        return type == EventType.SUPPORT || type == EventType.ACCUSE || type == EventType.REJECT;
    }

    /** A verb that needs an object has none but what looks like its subject: والتقى الرئيس. */
    private static boolean isLone(Node verb, Frame frame) {
        boolean needs = frame.whom().stream().anyMatch(r -> r.kind() == Role.Kind.OBJECT);
        @Nullable Argument subject = verb.clause().subjectArgument();
        boolean behind = subject != null && subject.at() > verb.token();
        boolean alone = verb.arguments().stream().filter(Argument::isBare).count() == 1;
        boolean joined = verb.clause().joined() != null && frame.type() != EventType.REQUEST;
        return needs && behind && alone && (frame.type() == EventType.CONSULT || joined);
    }

    private static boolean isHarm(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE;
    }

    /** Whether a noun can name who acts: not an act itself. */
    private boolean isDoer(Sentence sentence, Node noun, List<Clause> clauses) {
        WordForm.Number number = noun.analysis().form().number();
        boolean people =
                noun.analysis().form().pos() != Pos.MASDAR
                        && (number == WordForm.Number.PLURAL || number == WordForm.Number.DUAL);
        return people
                && !noun.analysis().hasSuffix()
                && (!noun.nisbas().isEmpty() || matcher.fits(sentence, noun, clauses).isEmpty());
    }

    /** قُتل مدنيون: an act on people whose verb has no object has its subject for one. */
    private boolean isPassive(
            Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Party> whom) {
        boolean harm = isHarm(fit.frame().type());
        boolean object = fit.frame().whom().stream().anyMatch(r -> r.kind() == Role.Kind.OBJECT);
        @Nullable Argument subject = verb.clause().subjectArgument();
        return harm
                && object
                && whom.isEmpty()
                && subject != null
                && subject.at() > verb.token()
                && !hasObjectNoun(verb, subject);
    }

    private static boolean hasObjectNoun(Node verb, Argument subject) {
        return verb.arguments().stream().anyMatch(a -> a != subject && a.isBare());
    }

    private void noun(
            Sentence sentence,
            Node noun,
            List<Clause> clauses,
            List<EventDraft> out,
            Set<Node> used) {
        if (used.contains(noun)) {
            return;
        }
        for (FrameMatcher.Fit fit : matcher.fits(sentence, noun, clauses)) {
            Control.@Nullable Governor governor = control.of(noun, clauses);
            if (governor != null
                    && coded.contains(governor.verb())
                    && governor.verb().clause().antecedent() != null) {
                return;
            }
            Sides sides = nounSides(sentence, noun, fit, governor, clauses);
            if (sides.isEnough(fit.frame()) && isTold(noun, sides, governor, fit.frame())) {
                if (isEcho(noun, fit.frame(), sides, governor)) {
                    return;
                }
                emit(sentence, noun, fit, sides, governor, out);
                if (fit.with() != null && fit.with().node() != null) {
                    addAll(fit.with().node(), used);
                }
                if (holdsContent(fit.frame().type())
                        || fit.frame().heads().stream().anyMatch(h -> h.size() > 1)) {
                    addAll(noun, used);
                }
                return;
            }
            if (noun.analysis().clitics().article() && !sides.own()) {
                echoes.dated(fit, dating.own(noun));
            }
        }
    }

    /**
     * A masdar whose row is a verb's, an aim (لتوقيع …) and cooperation in general need both sides
     * said.
     */
    private static boolean isVague(
            Node noun, Sides sides, Control.@Nullable Governor governor, Frame frame) {
        boolean both = !sides.who().isEmpty() && !sides.whom().isEmpty();
        boolean aim =
                governor != null && governor.light() == null && noun.preposition().equals("\u0644");
        boolean general =
                frame.type() == EventType.COOPERATE
                        && governor == null
                        && noun.analysis().clitics().article();
        return general || (frame.verb() || aim) && !(both && sides.own());
    }

    /** «الزيارة» alone points back to a visit that has been told. */
    private static boolean isTold(
            Node noun, Sides sides, Control.@Nullable Governor governor, Frame frame) {
        boolean own = sides.own();
        boolean definite = noun.analysis().clitics().article();
        if (isVague(noun, sides, governor, frame)) {
            return false;
        }
        EventType type = frame.type();
        if (type == EventType.THREATEN
                && governor == null
                && (definite || sides.whom().isEmpty())) {
            return false;
        }
        boolean announced =
                governor != null
                        && governor.light() != null
                        && noun.preposition().isEmpty()
                        && !type.isSymmetric();
        return own || governor != null && (!definite || announced);
    }

    private Sides nounSides(
            Sentence sentence,
            Node noun,
            FrameMatcher.Fit fit,
            Control.@Nullable Governor governor,
            List<Clause> clauses) {
        Frame frame = fit.frame();
        List<Party> between = parties.between(noun);
        if (between.size() > 1) {
            return new Sides(between.subList(0, 1), between.subList(1, between.size())).asOwn();
        }
        List<Party> who = parties.first(sentence, noun, frame.who(), fit.with());
        List<Party> object = parties.objectOfMasdar(noun);
        List<Party> whom =
                without(
                        who,
                        object.isEmpty()
                                ? parties.first(sentence, noun, frame.whom(), fit.with())
                                : object);
        if (who.isEmpty() && !object.isEmpty()) {
            who = parties.genitive(noun);
        }
        if (whom.isEmpty() && governor != null && governor.light() != null) {
            whom = without(who, parties.prepositional(sentence, governor.verb(), frame.whom()));
        }
        if (whom.isEmpty() && isHarm(frame.type())) {
            whom = without(who, parties.struck(sentence, noun));
        }
        boolean own = !who.isEmpty() || !whom.isEmpty();
        if (frame.type().isSymmetric()
                && whom.isEmpty()
                && who.size() > 1
                && who.stream().allMatch(p -> p.mention() == null)) {
            return new Sides(who.subList(0, 1), who.subList(1, who.size()));
        }
        if (governor == null) {
            boolean goal = isVisit(frame) && hasGoal(noun);
            return new Sides(
                    who.isEmpty() && (goal || !whom.isEmpty()) ? during(noun, frame) : who,
                    whom,
                    own || goal);
        }
        return governed(sentence, governor, who, whom, own, clauses);
    }

    /** Who acts in the governing verb: named, or described by its subject (قوات من مصر). */
    private List<Party> actors(Sentence sentence, Control.Governor governor, List<Clause> clauses) {
        List<Party> named = parties.of(governor.actors());
        @Nullable Argument subject = governor.verb().clause().subjectArgument();
        Node noun = subject == null ? null : subject.node();
        boolean doer =
                named.isEmpty()
                        && noun != null
                        && governor.light() != null
                        && isDoer(sentence, noun, clauses);
        return doer ? parties.described(sentence, java.util.Objects.requireNonNull(noun)) : named;
    }

    private Sides governed(
            Sentence sentence,
            Control.Governor governor,
            List<Party> who,
            List<Party> whom,
            boolean own,
            List<Clause> clauses) {
        boolean told =
                governor.light() == null && !who.isEmpty() && who.getFirst().mention() == null;
        List<Party> actors = told ? List.of() : actors(sentence, governor, clauses);
        Cue.LightRole role = governor.light() == null ? Cue.LightRole.WHO : governor.light().role();
        return switch (role) {
            case WHO ->
                    new Sides(
                            actors.isEmpty() ? who : actors,
                            whom.isEmpty() && !actors.isEmpty()
                                    ? without(actors, who)
                                    : without(actors, whom),
                            own);
            case WHOM -> new Sides(who, actors.isEmpty() ? whom : actors, own);
            case IN, EVENT -> new Sides(who, whom, own);
            case BOTH -> both(governor, who, whom);
        };
    }

    /** جمع بين X وY، تبادل الطرفان: the participants follow the verb. */
    private Sides both(Control.Governor governor, List<Party> who, List<Party> whom) {
        List<Party> all = parties.between(governor.verb());
        if (all.size() < 2) {
            all = parties.object(governor.verb());
        }
        if (all.size() < 2) {
            all = parties.of(governor.actors());
        }
        return all.size() < 2
                ? new Sides(who, whom, true)
                : new Sides(all.subList(0, 1), all.subList(1, all.size())).asOwn();
    }

    /** Whether a definite noun tells again what the article has told. */
    private boolean isEcho(
            Node noun, Frame frame, Sides sides, Control.@Nullable Governor governor) {
        boolean known = told.contains(key(frame, sides));
        boolean visited = known && isVisit(frame) && noun.preposition().equals("\u0641\u064A");
        boolean bare =
                governor == null
                        && noun.analysis().clitics().article()
                        && frame.type() == EventType.CONSULT;
        return known && noun.isDefinite()
                || visited
                || bare
                        && !sides.who().isEmpty()
                        && met.contains(frame.mode() + sides.who().getFirst().entity().name());
    }

    private static boolean isVisit(Frame frame) {
        return "visit".equals(frame.mode());
    }

    /** زيارة لمعبر، وصول إلى مقر: a place that has no name. */
    private static boolean hasGoal(Node noun) {
        return noun.arguments().stream()
                .anyMatch(a ->
                        a.node() != null
                                && !a.node().isDefinite()
                                && (a.isGenitive()
                                        || a.preposition().equals("\u0644")
                                        || a.preposition().equals("\u0627\u0644\u064A")));
    }

    /** خلال لقاء مع X: who acts in the clause takes part. */
    private List<Party> during(Node noun, Frame frame) {
        boolean adjunct = DURING.contains(noun.preposition()) && frame.type() == EventType.CONSULT;
        return adjunct ? parties.of(discourse.actors(noun.clause())) : List.of();
    }

    private static List<Party> without(List<Party> taken, List<Party> from) {
        return from.stream()
                .filter(p -> taken.stream().noneMatch(t -> t.entity().equals(p.entity())))
                .toList();
    }

    /** Who stands on either side; {@code own} where the predicate itself has one of them. */
    private record Sides(List<Party> who, List<Party> whom, boolean own) {
        Sides(List<Party> who, List<Party> whom) {
            this(who, whom, true);
        }

        Sides asOwn() {
            return new Sides(who, whom, true);
        }

        private static boolean isOneSided(@Nullable String mode) {
            return "multilateral".equals(mode) || "mediation".equals(mode) || "visit".equals(mode);
        }

        boolean isEnough(Frame frame) {
            return switch (frame.type()) {
                case CONSULT, COOPERATE ->
                        !who.isEmpty() && !whom.isEmpty()
                                || who.size() > 1
                                || isOneSided(frame.mode()) && !who.isEmpty() && own;
                case ASSAULT, COERCE, SANCTION, ACCUSE, THREATEN, AID ->
                        !who.isEmpty() || !whom.isEmpty();
                default -> !who.isEmpty();
            };
        }
    }

    private void emit(
            Sentence sentence,
            Node node,
            FrameMatcher.Fit fit,
            Sides sides,
            Control.@Nullable Governor governor,
            List<EventDraft> out) {
        told.add(key(fit.frame(), sides));
        sides.who().forEach(p -> met.add(fit.frame().mode() + p.entity().name()));
        if (sides.whom().size() > 1
                && fit.frame().type() == EventType.CONSULT
                && sides.whom().stream().allMatch(Party::isPersonal)) {
            for (Party one : sides.whom()) {
                out.add(draft(sentence, node, fit, new Sides(sides.who(), List.of(one)), governor));
            }
        } else {
            out.add(draft(sentence, node, fit, sides, governor));
        }
    }

    /** What tells a definite noun that points back (زيارة الوزير إلى …) from a new act. */
    private static String key(Frame frame, Sides sides) {
        Set<String> parties = new TreeSet<>();
        sides.who().forEach(p -> parties.add(String.valueOf(p.entity().name())));
        sides.whom()
                .forEach(p ->
                        parties.add(
                                String.valueOf(
                                        p.entity().place() == null
                                                ? p.entity().name()
                                                : p.entity().state())));
        return frame.type() + " " + frame.mode() + " " + parties;
    }

    private EventDraft draft(
            Sentence sentence,
            Node node,
            FrameMatcher.Fit fit,
            Sides sides,
            Control.@Nullable Governor governor) {
        StatusReader.Found found = status.read(sentence, node, fit.frame(), governor);
        List<String> rules =
                new ArrayList<>(List.of("frame:" + fit.frame().id() + "@" + fit.frame().row()));
        if (governor != null && governor.light() != null) {
            rules.add("light-verb@" + governor.light().row());
        }
        if (found.row() != null) {
            rules.add("status@" + found.row());
        }
        Status told = found.status();
        @Nullable Node above = governor == null ? null : governor.verb();
        return new EventDraft(
                fit.frame(),
                node,
                told,
                participants(fit.frame(), sides.who()),
                participants(fit.frame(), sides.whom()),
                dating.date(sentence, node, above, told),
                placing.place(node, Objects.equals(fit.frame().mode(), "visit")),
                evidence(sentence, node, sides, above),
                rules);
    }

    private List<Participant> participants(Frame frame, List<Party> side) {
        List<Entity> seen = new ArrayList<>();
        List<Participant> out = new ArrayList<>();
        for (Party one : side) {
            boolean place = one.entity().place() != null && frame.type().isSymmetric();
            Party party = place ? parties.home(one) : one;
            if (!seen.contains(party.entity())) {
                seen.add(party.entity());
                out.add(party.entity().participant(party.span()));
            }
        }
        return out;
    }

    /** From the predicate to the last participant that the sentence itself has. */
    private static Span evidence(Sentence sentence, Node node, Sides sides, @Nullable Node above) {
        Span out = sentence.token(node.token()).span();
        if (above != null && above.clause() == node.clause()) {
            out = out.hull(sentence.token(above.token()).span());
        }
        for (List<Party> side : List.of(sides.who(), sides.whom())) {
            for (Party party : side) {
                boolean here =
                        sentence.span().contains(party.span())
                                && isNear(sentence, node, party.mention());
                out = here ? out.hull(party.span()) : out;
            }
        }
        return out;
    }

    private static boolean isNear(Sentence sentence, Node node, @Nullable Mention mention) {
        return mention == null
                || Math.abs(mention.from() - node.token()) < 30 && mention.from() < sentence.size();
    }
}

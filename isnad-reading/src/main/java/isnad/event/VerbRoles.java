package isnad.event;

import static isnad.event.Sides.without;

import isnad.clause.Argument;
import isnad.clause.Clause;
import isnad.clause.Discourse;
import isnad.clause.Node;
import isnad.lexicon.Frame;
import isnad.lexicon.Role;
import isnad.lexicon.WordForm;
import isnad.lexicon.WordForm.Pos;
import isnad.model.EventType;
import isnad.text.Mention;
import isnad.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the two sides of an act that a verb tells. */
final class VerbRoles {
    /** على. */
    private static final String ON = "\u0639\u0644\u064A";

    /**
     * طائرة، مقاتلة، مسيرة، مروحية، قاذفة، مدفعية، صاروخ، دبابة، زورق، قذيفة، بارجة، غارة، ضربة،
     * قصف.
     */
    private static final Set<String> WEAPONS =
            Set.of(
                    "\u0637\u0627\u0626\u0631\u0647",
                    "\u0645\u0642\u0627\u062A\u0644\u0647",
                    "\u0645\u0633\u064A\u0631\u0647",
                    "\u0645\u0631\u0648\u062D\u064A\u0647",
                    "\u0642\u0627\u0630\u0641\u0647",
                    "\u0645\u062F\u0641\u0639\u064A\u0647",
                    "\u0635\u0627\u0631\u0648\u062E",
                    "\u062F\u0628\u0627\u0628\u0647",
                    "\u0632\u0648\u0631\u0642",
                    "\u0642\u0630\u064A\u0641\u0647",
                    "\u0628\u0627\u0631\u062C\u0647",
                    "\u063A\u0627\u0631\u0647",
                    "\u0636\u0631\u0628\u0647",
                    "\u0642\u0635\u0641");

    private static final List<Role> AGENT = List.of(new Role(Role.Kind.PREPOSITION, ON));

    private static final Set<String> LETTERS =
            Set.of(
                    "\u0631\u0633\u0627\u0644\u0629",
                    "\u0628\u0631\u0642\u064A\u0629",
                    "\u062E\u0637\u0627\u0628",
                    "\u0645\u0630\u0643\u0631\u0629",
                    "\u0643\u062A\u0627\u0628");

    /** إذا، لو. */
    private static final Set<String> IF = Set.of("\u0627\u0630\u0627", "\u0644\u0648");

    private static final List<Role> ADDRESSEE =
            List.of(new Role(Role.Kind.PREPOSITION, "\u0627\u0644\u064A"));

    private final Parties parties;
    private final Doers doers;
    private final Discourse discourse;
    private final Agents agents;
    private final Reached reached;

    VerbRoles(Parties parties, Doers doers, Discourse discourse) {
        this.parties = parties;
        this.doers = doers;
        this.discourse = discourse;
        this.agents = new Agents(parties);
        this.reached = new Reached(parties);
    }

    Sides of(Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Clause> clauses) {
        Frame frame = fit.frame();
        List<Party> who = who(sentence, verb, fit, clauses);
        List<Party> by = Acts.isHarm(frame.type()) ? agents.of(sentence, verb) : List.of();
        if (!by.isEmpty()) {
            List<Party> struck = who.isEmpty() ? whom(sentence, verb, fit, clauses) : who;
            return new Sides(by, without(by, struck));
        }
        boolean told = !isBehind(verb) && isPassive(verb, frame);
        List<Party> whom =
                told ? List.of() : persons(frame, verb, whom(sentence, verb, fit, clauses));
        if (strikesSubject(frame, who, whom)) {
            return new Sides(parties.first(sentence, verb, AGENT, null), whom);
        }
        if (!whom.isEmpty() || frame.needsNobody()) {
            return sides(frame, who, without(who, whom));
        }
        if (isPassive(verb, frame)) {
            return new Sides(parties.first(sentence, verb, AGENT, null), who);
        }
        boolean lone = who.size() == 1 && isLone(verb, frame);
        List<Party> understood =
                lone ? without(who, parties.of(discourse.understood(verb.clause()))) : List.of();
        boolean crowd = frame.type() != EventType.CONSULT && understood.size() > 1;
        return understood.isEmpty() || crowd
                ? sides(frame, who, others(sentence, verb, fit, who, clauses))
                : new Sides(understood, who);
    }

    /** جرت رحلات بين قطر ومصر: where nobody is named to act, those between whom it runs do. */
    private static Sides sides(Frame frame, List<Party> who, List<Party> others) {
        boolean mutual = who.isEmpty() && others.size() > 1 && frame.type().isSymmetric();
        return mutual ? Sides.split(others) : new Sides(who, others);
    }

    /** رحب به: what is judged under ب is a thing, if a pronoun stands for it. */
    private static List<Party> persons(Frame frame, Node verb, List<Party> whom) {
        boolean thing =
                Acts.isVerdict(frame.type())
                        && verb.arguments().stream()
                                .filter(a -> a.preposition().equals("\u0628"))
                                .flatMap(a -> a.mentions().stream())
                                .anyMatch(m -> m.pointer() != null);
        return thing ? List.of() : whom;
    }

    private List<Party> who(
            Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Clause> clauses) {
        List<Party> who = parties.first(sentence, verb, fit.frame().who(), fit.with());
        boolean open = who.isEmpty() && Role.hasSubject(fit.frame().who());
        List<Party> people = open ? described(sentence, verb, clauses) : who;
        return open && people.isEmpty() && Acts.isHarm(fit.frame().type())
                ? armed(sentence, verb)
                : people;
    }

    /** طائرة [إسرائيلية] قتلت مسلحا: a thing that strikes strikes for its state. */
    private List<Party> armed(Sentence sentence, Node verb) {
        @Nullable Argument subject = verb.clause().subjectArgument();
        Node thing = subject == null ? null : subject.node();
        boolean strikes =
                verb.arguments().stream()
                        .anyMatch(a -> a != subject && (isObject(a) || a.preposition().equals(ON)));
        return thing != null && strikes && thing.nounKeys().stream().anyMatch(WEAPONS::contains)
                ? parties.nisba(sentence, thing)
                : List.of();
    }

    /** Whom an act reaches by its roles: لقي [سائقو شاحنات] مصرعهم has them in its subject. */
    private List<Party> whom(
            Sentence sentence, Node verb, FrameMatcher.Fit fit, List<Clause> clauses) {
        List<Party> whom = parties.first(sentence, verb, fit.frame().whom(), fit.with());
        return whom.isEmpty() && Role.hasSubject(fit.frame().whom())
                ? described(sentence, verb, clauses)
                : whom;
    }

    /** أصيب جنود، الذي أفرج عنه: the word that is struck or freed is the subject. */
    private static boolean strikesSubject(Frame frame, List<Party> who, List<Party> whom) {
        boolean suffers = Acts.isHarm(frame.type()) || "release".equals(frame.mode());
        return suffers && !whom.isEmpty() && without(who, whom).isEmpty();
    }

    private List<Party> described(Sentence sentence, Node verb, List<Clause> clauses) {
        Clause clause = verb.clause();
        @Nullable Argument subject = clause.subjectArgument();
        Clause joined = clause.joined();
        if (subject == null && joined != null) {
            subject = joined.subjectArgument();
        }
        return doers.described(sentence, subject, clauses);
    }

    /** Whom an act reaches that names nobody in its roles. */
    private List<Party> others(
            Sentence sentence,
            Node verb,
            FrameMatcher.Fit fit,
            List<Party> who,
            List<Clause> clauses) {
        Frame frame = fit.frame();
        if (frame.type() == EventType.REQUEST) {
            List<Party> told = without(who, addressee(sentence, verb));
            return told.isEmpty() ? without(who, reached.charged(sentence, verb)) : told;
        }
        if (frame.type() == EventType.THREATEN) {
            List<Party> menaced = without(who, reached.menaced(sentence, verb));
            return menaced.isEmpty() ? without(who, warned(verb, clauses)) : menaced;
        }
        if (Acts.isVerdict(frame.type())) {
            return without(who, reached.judged(sentence, verb));
        }
        if (Acts.isHarm(frame.type())) {
            return without(who, reached.struck(sentence, verb));
        }
        List<Party> between = between(verb, fit.with());
        return between.size() > 1 ? between : List.of();
    }

    /** استؤنفت الرحلات بين قطر ومصر: those between whom the verb's complement runs. */
    private List<Party> between(Node verb, @Nullable Argument with) {
        List<Party> own = parties.between(verb);
        Node thing = with == null ? null : with.node();
        return own.size() < 2 && thing != null && isUndergone(verb, thing)
                ? parties.between(thing)
                : own;
    }

    /** العلاقات [استؤنفت], but not التعاون [سيعزز] الاستقرار: which itself does something. */
    private static boolean isUndergone(Node verb, Node thing) {
        return thing.token() > verb.token()
                || verb.arguments().stream().noneMatch(Argument::isBare);
    }

    /** هددت بعقوبات إذا واصلت [إيران] التخصيب: a threat warns whoever may do what it names. */
    private List<Party> warned(Node verb, List<Clause> clauses) {
        for (Clause clause : clauses) {
            boolean behind = clause.from() > verb.token() && clause.link() == Clause.Link.ADVERBIAL;
            List<Party> doer =
                    behind && IF.contains(clause.opener())
                            ? parties.of(clause.subject())
                            : List.of();
            if (!doer.isEmpty()) {
                return doer;
            }
        }
        return List.of();
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
            if (bare) {
                return object != null && isDeed(object);
            }
        }
        return false;
    }

    /** مواجهة, but not قيادات: leaders, though the word is a plural of leading. */
    private static boolean isDeed(Node object) {
        return object.analysis().form().pos() == Pos.MASDAR
                && object.analysis().form().number() != WordForm.Number.PLURAL;
    }

    /** A verb that needs an object has none but what looks like its subject: والتقى الرئيس. */
    private static boolean isLone(Node verb, Frame frame) {
        boolean alone =
                verb.arguments().stream().filter(Argument::isBare).count() == 1
                        && verb.arguments().stream()
                                .noneMatch(a -> a.preposition().equals(Clause.SUFFIX));
        boolean joined = verb.clause().joined() != null;
        return needsObject(frame)
                && isBehind(verb)
                && alone
                && (frame.type() == EventType.CONSULT || joined);
    }

    private static boolean needsObject(Frame frame) {
        return frame.whom().stream().anyMatch(r -> r.kind() == Role.Kind.OBJECT);
    }

    private static boolean isObject(Argument argument) {
        return argument.isBare() || argument.preposition().equals(Clause.SUFFIX);
    }

    /** كان مسلم قد اعتقل: a person or people before a verb of force without an object. */
    private static boolean isVictim(@Nullable Argument subject) {
        return subject != null
                && !subject.mentions().isEmpty()
                && subject.mentions().stream().allMatch(VerbRoles::isHuman);
    }

    private static boolean isHuman(Mention mention) {
        return mention.isPersonal() || mention.kind() == Mention.Kind.CROWD;
    }

    /** الذين [قتلوا] في العراق: people of whom a relative clause tells no object. */
    private static boolean isSuffered(Node verb) {
        Argument about = verb.clause().antecedent();
        return about != null
                && verb.analysis().form().number() == WordForm.Number.PLURAL
                && !about.mentions().isEmpty()
                && about.mentions().getLast().kind() == Mention.Kind.CROWD;
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
                && (isBehind(verb) || isSuffered(verb) || isVictim(subject))
                && verb.arguments().stream().noneMatch(a -> a != subject && isObject(a));
    }
}

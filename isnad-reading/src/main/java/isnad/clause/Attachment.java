package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.clause.Position.Last;
import isnad.lexicon.WordForm.Number;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Mention;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets each mention, noun and adjective stand by the predicate or noun that it belongs to: as an
 * argument, a genitive, a further member of a list, or a description.
 */
final class Attachment {
    /** لقاء: a masdar by its use. */
    private static final String MEETING = "\u0644\u0642\u0627\u0621";

    /** جانب، جهة، ناحية، دور. */
    private static final Set<String> TURNS =
            Set.of(
                    "\u062C\u0627\u0646\u0628",
                    "\u062C\u0647\u0647",
                    "\u0646\u0627\u062D\u064A\u0647",
                    "\u062F\u0648\u0631");

    private static final Set<Mention.Kind> POWERS = Set.of(Mention.Kind.STATE, Mention.Kind.BODY);

    /** وفدا، وفدي، ممثلا، ممثلي، مندوبا، مندوبي. */
    private static final Set<String> DELEGATIONS =
            Set.of(
                    "\u0648\u0641\u062F\u0627",
                    "\u0648\u0641\u062F\u064A",
                    "\u0645\u0645\u062B\u0644\u0627",
                    "\u0645\u0645\u062B\u0644\u064A",
                    "\u0645\u0646\u062F\u0648\u0628\u0627",
                    "\u0645\u0646\u062F\u0648\u0628\u064A");

    private final ClauseStack stack;
    private final Position position;

    Attachment(ClauseStack stack, Position position) {
        this.stack = stack;
        this.position = position;
    }

    /** Takes a nisba for the noun before it; false where there is no such noun. */
    boolean describe(World.State state) {
        Node noun = position.noun();
        boolean close = position.isAfter(Last.NOUN) || position.isAfter(Last.OTHER);
        if (noun == null || !close || position.afterComma()) {
            return false;
        }
        noun.nisbas().add(state);
        position.after(Last.NOUN);
        return true;
    }

    /** Takes an adjective for the noun before it; false where there is no such noun. */
    boolean describe(String key, String form) {
        Node noun = position.noun();
        if (noun == null || !position.afterNoun()) {
            return false;
        }
        noun.adjectives().add(key);
        noun.adjectives().add(form);
        return true;
    }

    void pronoun(Mention mention, String under) {
        attach(new Argument(under, mention.from(), false, mention), true);
        position.latest(null);
        position.unknown();
    }

    /** فجر [نفسه]: whoever acts is the object too. */
    void self(Mention mention) {
        attach(new Argument("", mention.from(), false, mention), false);
        position.unknown();
    }

    void mention(Mention mention) {
        String under = position.under(mention.clitics());
        boolean joined = position.joins(mention.clitics());
        Argument before = position.latest();
        if (before != null && isApposition(mention, before, joined, under)) {
            position.done(Last.MENTION);
            return;
        }
        if (before != null
                && (isNamed(mention, before, joined, under)
                        || isSender(mention, before, joined, under))) {
            before.name(mention);
            position.done(Last.MENTION);
            return;
        }
        if (before != null && goesOn(mention, before, joined, under)) {
            before.join(mention);
        } else if (isGenitive(under, joined)) {
            genitive(mention);
        } else if (isObjectOfMasdar(under, joined)) {
            objectOfMasdar(mention);
        } else {
            Argument argument = new Argument(under, mention.from(), false, mention);
            attach(argument.counted(position.isCounted()), !under.isEmpty());
        }
        position.done(Last.MENTION);
    }

    /** الجنرال فلان، [قائد المنطقة]: an office behind a comma describes the person before. */
    private boolean isApposition(Mention mention, Argument before, boolean joined, String under) {
        boolean person =
                !before.mentions().isEmpty()
                        && before.mentions().getLast().kind() == Mention.Kind.PERSON;
        return position.afterComma()
                && person
                && position.isAfter(Last.MENTION)
                && mention.kind() == Mention.Kind.OFFICE
                && !joined
                && under.isEmpty();
    }

    /** الجاسوس الروسي [سيرغي سكريبال]: the name of whom a common noun describes. */
    private boolean isNamed(Mention mention, Argument before, boolean joined, String under) {
        @Nullable Mention described =
                before.mentions().isEmpty() ? null : before.mentions().getLast();
        return described != null
                && described.kind() == Mention.Kind.CROWD
                && described.number() == Number.SINGULAR
                && described.to() == mention.from()
                && mention.kind() == Mention.Kind.PERSON
                && !joined
                && under.isEmpty();
    }

    /** وقع وفدا [مصر] وتركيا: two delegations are those who sent them. */
    private boolean isSender(Mention mention, Argument before, boolean joined, String under) {
        @Nullable Mention sent = before.mentions().isEmpty() ? null : before.mentions().getLast();
        return sent != null
                && DELEGATIONS.contains(sent.entity().name())
                && sent.to() == mention.from()
                && (mention.kind() == Mention.Kind.STATE || mention.kind() == Mention.Kind.BODY)
                && !joined
                && under.isEmpty();
    }

    /** Whether a mention goes on a list that an earlier one began. */
    private boolean goesOn(Mention mention, Argument before, boolean joined, String under) {
        boolean near =
                position.isAfter(Last.MENTION)
                        || position.afterComma() && position.isAfter(Last.OTHER);
        if (before.mentions().isEmpty() || !near) {
            return false;
        }
        if (!under.isEmpty() && !under.equals(before.preposition())) {
            return false;
        }
        boolean sameKind = before.mentions().getLast().kind() == mention.kind();
        return joined || position.afterComma() && sameKind && mention.kind() == Mention.Kind.STATE;
    }

    private boolean isGenitive(String under, boolean joined) {
        Node noun = position.noun();
        return noun != null
                && position.afterNoun()
                && under.isEmpty()
                && !joined
                && !noun.analysis().clitics().article()
                && !noun.analysis().hasSuffix();
    }

    /** تزويد إيران [روسيا]: a second bare word behind a masdar is its object. */
    private boolean isObjectOfMasdar(String under, boolean joined) {
        Node noun = position.noun();
        if (noun == null || !under.isEmpty() || joined || position.afterComma()) {
            return false;
        }
        boolean masdar =
                noun.analysis().form().pos() == Pos.MASDAR || noun.nounKeys().contains(MEETING);
        return isBehindGenitive() && (masdar || noun.isResolve() || isForce(noun))
                || masdar && position.afterNoun() && isOwned(noun);
    }

    private boolean isBehindGenitive() {
        Argument latest = position.latest();
        boolean near = position.isAfter(Last.MENTION) || position.isCounted();
        return near && latest != null && latest.isGenitive();
    }

    /** اغتيال إسرائيل [القيادي]: an act of force by a power, if no verb waits for its subject. */
    private boolean isForce(Node noun) {
        Argument latest = position.latest();
        Clause clause = stack.current();
        Node verb = clause.verb();
        boolean waits = verb != null && clause.subjectArgument() == null && stack.tells(verb);
        return !waits && latest != null && isPower(latest) && stack.isDone(noun);
    }

    private static boolean isPower(Argument argument) {
        return !argument.mentions().isEmpty()
                && POWERS.contains(argument.mentions().getLast().kind());
    }

    /**
     * بعد لقائه [الرئيس]: a pronoun is the genitive, and what follows is no subject that the clause
     * still waits for.
     */
    private boolean isOwned(Node masdar) {
        Clause clause = stack.current();
        boolean waits = clause.verb() != null && clause.subjectArgument() == null;
        return masdar.analysis().hasSuffix()
                && Pronouns.isThird(masdar.analysis().suffix())
                && (!waits || !masdar.isGenitive() && !masdar.preposition().isEmpty());
    }

    private void genitive(Mention mention) {
        Node head = Objects.requireNonNull(position.noun());
        head.makeDefinite();
        add(head, new Argument("", mention.from(), true, mention));
    }

    private void objectOfMasdar(Mention mention) {
        Node masdar = Objects.requireNonNull(position.noun());
        add(masdar, new Argument("", mention.from(), false, mention));
    }

    private void add(Node head, Argument argument) {
        head.arguments().add(argument);
        position.latest(argument);
    }

    private void attach(Argument argument, boolean under) {
        Clause clause = stack.current();
        if (position.afterComma()
                && !under
                && clause.link() == Link.RELATIVE
                && clause.verb() != null
                && clause.parent() != null) {
            clause = clause.parent();
            stack.back(clause);
            position.noun(null);
        }
        Node open = position.noun();
        Node verb = clause.verb();
        boolean leaves =
                verb != null
                        && open != null
                        && (position.afterComma()
                                || !stack.takes(open, argument.preposition())
                                || stack.wants(verb, argument.preposition(), open));
        if (under && open != null && !leaves) {
            open.arguments().add(argument);
        } else if (verb != null) {
            verb.arguments().add(argument);
            position.noun(under && !position.afterComma() ? position.noun() : null);
        } else {
            clause.before(argument, under);
            position.noun(under ? position.noun() : null);
        }
        position.latest(argument);
        clause.reach(argument.end());
    }

    /** في محادثات سابقة [لرويترز]: right before what is said, ل names who was told. */
    void address(Clause telling) {
        Node verb = telling.verb();
        Argument latest = position.latest();
        if (verb != null && latest != null && isTold(latest)) {
            stack.detach(latest);
            verb.arguments().add(latest);
        }
    }

    private boolean isTold(Argument argument) {
        return argument.preposition().equals("\u0644") && position.isAfter(Last.MENTION);
    }

    void noun(int at, Analysis analysis) {
        Clause clause = stack.current();
        boolean joined = position.joins(analysis.clitics());
        String under = position.under(analysis.clitics());
        Node before = position.noun();
        Node node;
        if (isGenitive(under, joined) && before != null) {
            node = new Node(at, stack.token(at), analysis, clause, before, "", true);
            before.arguments().add(new Argument("", at, true, node));
            if (node.isDefinite()) {
                before.makeDefinite();
            }
        } else if (isObjectOfMasdar(under, joined) && before != null) {
            node = new Node(at, stack.token(at), analysis, clause, before, "", false);
            before.arguments().add(new Argument("", at, false, node));
        } else if (joined
                && under.isEmpty()
                && before != null
                && !position.isAfter(Last.START)
                && before.parent() != null) {
            node = beside(at, analysis, clause, before);
        } else {
            Node parent =
                    under.isEmpty()
                                    || before == null
                                    || position.afterComma() && clause.verb() != null
                            ? clause.verb()
                            : before;
            node = new Node(at, stack.token(at), analysis, clause, parent, under, false);
            attach(new Argument(under, at, false, node), !under.isEmpty());
        }
        keep(node, at, analysis);
    }

    /** A noun joined to the one before: the same parent, the same preposition. */
    private Node beside(int at, Analysis analysis, Clause clause, Node before) {
        Node parent = Objects.requireNonNull(before.parent());
        Node node =
                new Node(
                        at,
                        stack.token(at),
                        analysis,
                        clause,
                        parent,
                        before.preposition(),
                        before.isGenitive());
        parent.arguments().add(new Argument(before.preposition(), at, before.isGenitive(), node));
        return node;
    }

    private void keep(Node node, int at, Analysis analysis) {
        node.clause().nouns().add(node);
        position.noun(node);
        if (analysis.hasSuffix() && Pronouns.isThird(analysis.suffix())) {
            node.arguments()
                    .add(new Argument("", at, true, Pronouns.mention(at, analysis.suffix())));
        }
        position.latest(null);
        position.done(Last.NOUN);
        if (isTurn(analysis) && node.clause().verb() == null) {
            position.breakOff();
        }
    }

    /** من جانبه، بدوره: the clause proper begins behind it. */
    private static boolean isTurn(Analysis analysis) {
        return analysis.hasSuffix() && TURNS.contains(analysis.form().key());
    }
}

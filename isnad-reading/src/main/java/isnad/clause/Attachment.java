package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.WordForm.Pos;
import isnad.lexicon.World;
import isnad.text.Analysis;
import isnad.text.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets each word of the pass stand by the predicate that it belongs to. */
final class Attachment {
    private static final Set<String> VERB_PARTICLES =
            Set.of(
                    "\u0644\u0645",
                    "\u0644\u0646",
                    "\u0642\u062F",
                    "\u0644\u0642\u062F",
                    "\u0641\u0642\u062F",
                    "\u0633\u0648\u0641",
                    "\u0644\u0627",
                    "\u0645\u0627");

    /** يذكر، يشار، يقال، يعتقد، يتوقع، يرجح، يستبعد: passives that name no speaker. */
    private static final Set<String> IMPERSONAL =
            Set.of(
                    "\u064A\u0630\u0643\u0631",
                    "\u064A\u0634\u0627\u0631",
                    "\u064A\u0642\u0627\u0644",
                    "\u064A\u0639\u062A\u0642\u062F",
                    "\u064A\u062A\u0648\u0642\u0639",
                    "\u064A\u0631\u062C\u062D",
                    "\u064A\u0633\u062A\u0628\u0639\u062F");

    /** بينما، فيما: they set a new statement beside the one before. */
    private static final Set<String> BESIDES =
            Set.of("\u0628\u064A\u0646\u0645\u0627", "\u0641\u064A\u0645\u0627");

    private static final Set<String> IMPERFECT_PARTICLES =
            Set.of("\u0644\u0645", "\u0644\u0646", "\u0633\u0648\u0641", "\u0644\u0627");
    private static final Set<String> BUT =
            Set.of(
                    "\u0644\u0643\u0646",
                    "\u0628\u0644",
                    "\u062B\u0645",
                    "\u0628\u064A\u062F",
                    "\u0625\u0630");

    private enum Last {
        START,
        PREPOSITION,
        MENTION,
        NOUN,
        VERB,
        PARTICLE,
        OPENER,
        OTHER
    }

    private final ClauseStack stack;
    private final List<String> particles = new ArrayList<>();
    private Last last = Last.START;
    private boolean comma;
    private boolean conjunction;
    private String preposition = "";
    private @Nullable Node noun;
    private @Nullable Argument latest;

    Attachment(ClauseStack stack) {
        this.stack = stack;
    }

    boolean afterComma() {
        return comma;
    }

    /**
     * Whether a circumstantial participle may stand here: behind a comma, a name, a time or a
     * quotation.
     */
    boolean mayCarryOn() {
        return last == Last.START
                || comma
                || last == Last.MENTION
                || last == Last.OTHER
                || last == Last.START && stack.current().from() > 0;
    }

    @Nullable Node noun() {
        return noun;
    }

    /** Whether و or its like stands apart before the next word. */
    boolean isJoined() {
        return conjunction;
    }

    boolean afterNoun() {
        return last == Last.NOUN && !comma;
    }

    boolean hasPreposition() {
        return !preposition.isEmpty();
    }

    boolean wantsVerb() {
        return !particles.isEmpty()
                        && VERB_PARTICLES.contains(particles.getLast())
                        && last == Last.PARTICLE
                || last == Last.OPENER
                        && !stack.current().opener().startsWith("\u0627\u0646\u0647");
    }

    /** After لم، لن، لا and after أن stands an imperfect. */
    boolean wantsImperfect() {
        boolean particle =
                last == Last.PARTICLE
                        && !particles.isEmpty()
                        && IMPERFECT_PARTICLES.contains(particles.getLast());
        return particle || last == Last.OPENER && stack.current().opener().equals("\u0627\u0646");
    }

    boolean startsClause() {
        boolean subject =
                last == Last.MENTION
                        && stack.current().verb() == null
                        && !stack.current().before().isEmpty();
        return last == Last.START
                || last == Last.OPENER
                || last == Last.PARTICLE
                || comma
                || subject;
    }

    void comma() {
        comma = true;
        preposition = "";
    }

    /** A full stop, a colon or a quotation mark: nothing goes on across it. */
    void breakOff() {
        noun = null;
        latest = null;
        preposition = "";
        comma = false;
        conjunction = false;
        last = Last.START;
    }

    /** A dash joins nisbas and names as often as it parts them. */
    void dash() {
        if (last != Last.NOUN && last != Last.MENTION) {
            comma();
        }
    }

    void passTime() {
        preposition = "";
        last = last == Last.START ? Last.START : Last.OTHER;
    }

    void passNumber() {
        if (last != Last.PREPOSITION) {
            last = Last.OTHER;
        }
    }

    void unknown() {
        preposition = "";
        last = Last.OTHER;
    }

    void adverb(String word, boolean joined) {
        conjunction |= joined;
        particles.add(word);
        last = last == Last.START ? Last.START : Last.OTHER;
    }

    void particle(String word, boolean joined) {
        conjunction |= joined;
        particles.add(word);
        last = Last.PARTICLE;
    }

    void preposition(String word, boolean joined) {
        conjunction |= joined;
        preposition = word;
        last = Last.PREPOSITION;
    }

    void conjunction(int at, String word) {
        boolean but = BUT.contains(word) || word.startsWith("\u0644\u0643\u0646");
        boolean begun = stack.current().verb() != null || !stack.current().nouns().isEmpty();
        if (but && begun) {
            Clause level = stack.current();
            Clause clause = stack.join(level, at);
            clause.pronounSubject(word.length() > 3);
            clause.but(true);
            breakOff();
            last = Last.OPENER;
            return;
        }
        conjunction = true;
    }

    /** Takes a nisba for the noun before it; false where there is no such noun. */
    boolean describe(World.State state) {
        if (noun == null || last != Last.NOUN && last != Last.OTHER || comma) {
            return false;
        }
        noun.nisbas().add(state);
        last = Last.NOUN;
        return true;
    }

    /** Takes an adjective for the noun before it; false where there is no such noun. */
    boolean describe(String key, String form) {
        if (noun == null || last != Last.NOUN || comma) {
            return false;
        }
        noun.adjectives().add(key);
        noun.adjectives().add(form);
        return true;
    }

    void pronoun(Mention mention, String under) {
        attach(new Argument(under, mention.from(), false, mention), true);
        latest = null;
        preposition = "";
        last = Last.OTHER;
    }

    void mention(Mention mention) {
        String under =
                mention.clitics().hasPreposition()
                        ? String.valueOf(mention.clitics().preposition())
                        : preposition;
        boolean joined = mention.clitics().hasConjunction() || conjunction;
        Argument before = latest;
        if (before != null && isApposition(mention, before, joined, under)) {
            done(Last.MENTION);
            return;
        }
        if (before != null && goesOn(mention, before, joined, under)) {
            before.join(mention, comma);
        } else if (isGenitive(under, joined)) {
            genitive(mention);
        } else if (isObjectOfMasdar(under, joined)) {
            latest = new Argument("", mention.from(), false, mention);
            java.util.Objects.requireNonNull(noun).arguments().add(latest);
        } else {
            attach(new Argument(under, mention.from(), false, mention), !under.isEmpty());
        }
        done(Last.MENTION);
    }

    /** الجنرال فلان، [قائد المنطقة]: an office behind a comma describes the person before. */
    private boolean isApposition(Mention mention, Argument before, boolean joined, String under) {
        boolean person =
                !before.mentions().isEmpty()
                        && before.mentions().getLast().kind() == Mention.Kind.PERSON;
        return comma
                && person
                && last == Last.MENTION
                && mention.kind() == Mention.Kind.OFFICE
                && !joined
                && under.isEmpty();
    }

    /** Whether a mention goes on a list that an earlier one began. */
    private boolean goesOn(Mention mention, Argument before, boolean joined, String under) {
        if (before.mentions().isEmpty() || last != Last.MENTION && !(comma && last == Last.OTHER)) {
            return false;
        }
        if (!under.isEmpty() && !under.equals(before.preposition())) {
            return false;
        }
        boolean sameKind = before.mentions().getLast().kind() == mention.kind();
        return joined || comma && sameKind && mention.kind() == Mention.Kind.STATE;
    }

    private boolean isGenitive(String under, boolean joined) {
        return noun != null
                && last == Last.NOUN
                && under.isEmpty()
                && !joined
                && !comma
                && !noun.analysis().clitics().article();
    }

    /** تزويد إيران [روسيا]: a second bare word behind a masdar is its object. */
    private boolean isObjectOfMasdar(String under, boolean joined) {
        return noun != null
                && last == Last.MENTION
                && under.isEmpty()
                && !joined
                && !comma
                && latest != null
                && latest.isGenitive()
                && noun.analysis().form().pos() == Pos.MASDAR;
    }

    private void genitive(Mention mention) {
        Node head = java.util.Objects.requireNonNull(noun);
        head.makeDefinite();
        latest = new Argument("", mention.from(), true, mention);
        head.arguments().add(latest);
    }

    private void attach(Argument argument, boolean under) {
        Clause clause = stack.current();
        if (comma
                && !under
                && clause.link() == Link.RELATIVE
                && clause.verb() != null
                && clause.parent() != null) {
            clause = clause.parent();
            stack.back(clause);
            noun = null;
        }
        Node open = noun;
        Node verb = clause.verb();
        boolean leaves =
                verb != null
                        && open != null
                        && (comma || !stack.takes(open, argument.preposition()));
        if (under && open != null && !leaves) {
            open.arguments().add(argument);
        } else if (verb != null) {
            verb.arguments().add(argument);
            noun = under ? noun : null;
        } else {
            clause.before(argument, under);
            noun = under ? noun : null;
        }
        latest = argument;
        clause.reach(argument.end());
    }

    void noun(int at, Analysis analysis) {
        Clause clause = stack.current();
        boolean joined = analysis.clitics().hasConjunction() || conjunction;
        String under =
                analysis.clitics().hasPreposition()
                        ? String.valueOf(analysis.clitics().preposition())
                        : preposition;
        Node before = noun;
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
                && last != Last.START
                && before.parent() != null) {
            node = beside(at, analysis, clause, before);
        } else {
            Node parent =
                    under.isEmpty() || before == null || comma && clause.verb() != null
                            ? clause.verb()
                            : before;
            node = new Node(at, stack.token(at), analysis, clause, parent, under, false);
            attach(new Argument(under, at, false, node), !under.isEmpty());
        }
        keep(node, at, analysis);
    }

    /** A noun joined to the one before: the same parent, the same preposition. */
    private Node beside(int at, Analysis analysis, Clause clause, Node before) {
        Node parent = java.util.Objects.requireNonNull(before.parent());
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
        noun = node;
        if (analysis.hasSuffix() && Pronouns.isThird(analysis.suffix())) {
            node.arguments()
                    .add(new Argument("", at, true, Pronouns.mention(at, analysis.suffix())));
        }
        latest = null;
        done(Last.NOUN);
    }

    private void done(Last what) {
        preposition = "";
        comma = false;
        conjunction = false;
        last = what;
    }

    void verb(int at, Analysis analysis) {
        Clause clause = clauseFor(at, analysis);
        Node node = new Node(at, stack.token(at), analysis, clause, clause.governor(), "", false);
        clause.takeVerb(node);
        clause.transitive(stack.isTransitive(node));
        clause.harm(stack.isHarm(node));
        clause.impersonal(
                IMPERSONAL.contains(
                        stack.token(at)
                                .folded()
                                .substring(analysis.clitics().hasConjunction() ? 1 : 0)));
        clause.particles().addAll(particles);
        particles.clear();
        if (analysis.hasSuffix() && Pronouns.isThird(analysis.suffix())) {
            node.arguments()
                    .add(
                            new Argument(
                                    Clause.SUFFIX,
                                    at,
                                    false,
                                    Pronouns.mention(at, analysis.suffix())));
        }
        noun = null;
        latest = null;
        done(Last.VERB);
    }

    private Clause clauseFor(int at, Analysis analysis) {
        Clause current = stack.current();
        boolean joined = analysis.clitics().hasConjunction() || conjunction;
        if (current.isBut()
                && current.verb() == null
                && current.link() == Link.CONTENT
                && stack.levelFor(analysis, true) != current) {
            Clause clause = stack.join(stack.levelFor(analysis, true), at);
            clause.before().addAll(current.before());
            return clause;
        }
        if (current.verb() == null && !(joined && current.link() == Link.RELATIVE)) {
            return current;
        }
        if (joined) {
            return stack.join(stack.levelFor(analysis, comma), at);
        }
        @Nullable Clause waiting = stack.waiting();
        if (waiting != null && current.link() != Link.CONTENT) {
            stack.back(waiting);
            return waiting;
        }
        if (comma) {
            Clause level = stack.levelFor(analysis, true);
            return stack.join(level, at);
        }
        Argument about = latest;
        boolean unnamed =
                last == Last.MENTION
                        && about != null
                        && !about.mentions().isEmpty()
                        && isUnnamed(about.mentions().getLast());
        boolean relative = unnamed || last == Last.NOUN && noun != null && !noun.isDefinite();
        Node head = unnamed ? null : noun;
        Clause clause =
                stack.open(relative ? Link.RELATIVE : Link.COMPLEMENT, at, "", current.verb());
        clause.antecedent(
                relative && head != null ? new Argument("", head.token(), false, head) : about);
        return clause;
    }

    private static boolean isUnnamed(Mention mention) {
        return mention.kind() == Mention.Kind.SOURCE || mention.kind() == Mention.Kind.CROWD;
    }

    /** قائلا، معتبرا: the subject of the clause that it carries on speaks. */
    void participle(int at, Analysis analysis) {
        Clause level = stack.current();
        while (level.parent() != null && level.link() != Link.QUOTE && level.link() != Link.MAIN) {
            level = level.parent();
        }
        Clause clause = stack.join(level, at);
        clause.takeVerb(
                new Node(at, stack.token(at), analysis, clause, clause.governor(), "", false));
        noun = null;
        latest = null;
        done(Last.VERB);
    }

    void content(int at, String word, boolean joined, boolean pronoun) {
        Clause telling = stack.telling(comma);
        if (telling != stack.current() && !joined && !conjunction) {
            stack.back(telling);
            noun = null;
        }
        Clause current = stack.current();
        @Nullable Clause beside = joined || conjunction ? stack.content() : null;
        Clause clause;
        if (beside != null) {
            clause = stack.join(beside, at);
        } else {
            Node governor =
                    noun != null
                                    && (last == Last.NOUN
                                            || last == Last.PREPOSITION && current.verb() == null)
                            ? noun
                            : current.verb();
            clause = stack.open(Link.CONTENT, at, word, governor == null ? noun : governor);
        }
        clause.pronounSubject(pronoun);
        breakOff();
        last = Last.OPENER;
    }

    void relative(int at, String word) {
        Argument about = latest;
        Node head = noun;
        Clause clause = stack.open(Link.RELATIVE, at, word, null);
        clause.antecedent(
                about == null && head != null
                        ? new Argument("", head.token(), false, head)
                        : about);
        breakOff();
        last = Last.OPENER;
    }

    void subordinate(int at, String word) {
        if (BESIDES.contains(word)) {
            stack.backToMain();
        }
        Clause level = stack.current();
        if (comma && level.link() == Link.RELATIVE && level.parent() != null) {
            stack.back(level.parent());
        }
        stack.open(Link.ADVERBIAL, at, word, stack.current().verb());
        breakOff();
        last = Last.OPENER;
    }
}

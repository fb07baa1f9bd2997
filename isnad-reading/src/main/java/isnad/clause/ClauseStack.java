package isnad.clause;

import isnad.clause.Clause.Link;
import isnad.lexicon.Cue.LightRole;
import isnad.lexicon.Frame;
import isnad.lexicon.Lexicon;
import isnad.lexicon.Role;
import isnad.lexicon.WordForm.Pos;
import isnad.model.EventType;
import isnad.text.Analysis;
import isnad.text.Sentence;
import isnad.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clauses read so far and the one that is open. */
final class ClauseStack {
    /** Deeper clauses stand side by side, so that hostile text stays cheap. */
    private static final int MAX_DEPTH = 8;

    private static final Set<String> OF_THINGS =
            Set.of("\u0645\u0646", "\u0641\u064A", "\u0644", "\u0628\u064A\u0646", "\u0639\u0646");

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final List<Clause> clauses = new ArrayList<>();
    private final Tellings tellings;
    private Clause current = new Clause(Link.MAIN, null, 0, "");

    ClauseStack(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.tellings = new Tellings(lexicon, clauses);
        clauses.add(current);
    }

    Clause current() {
        return current;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    List<Clause> clauses() {
        return clauses;
    }

    boolean inQuote() {
        for (Clause c = current; c != null; c = c.parent()) {
            if (c.link() == Link.QUOTE) {
                return true;
            }
        }
        return false;
    }

    Clause open(Link link, int at, String opener, @Nullable Node governor) {
        var clause = new Clause(link, depth() < MAX_DEPTH ? current : current.parent(), at, opener);
        clause.governor(governor);
        clauses.add(clause);
        current = clause;
        return clause;
    }

    private int depth() {
        int depth = 0;
        for (Clause c = current; c != null; c = c.parent()) {
            depth++;
        }
        return depth;
    }

    /** A new clause on the level of {@code level}, sharing what governs it. */
    Clause join(Clause level, int at) {
        var clause = new Clause(level.link(), level.parent(), at, level.opener());
        clause.governor(level.governor());
        clause.antecedent(level.antecedent());
        clause.joined(level);
        clauses.add(clause);
        current = clause;
        return clause;
    }

    /** A new sentence inside a quotation, or beside the main clause. */
    void openBeside(int at) {
        Clause level = current;
        while (level.parent() != null && level.link() != Link.QUOTE) {
            level = level.parent();
        }
        var clause = new Clause(level.link(), level.parent(), at, level.opener());
        clause.governor(level.governor());
        if (level.link() == Link.QUOTE) {
            clause.joined(level);
        }
        clauses.add(clause);
        current = clause;
    }

    /** Goes back behind the quotation that is open; false where none is. */
    boolean closeQuote() {
        for (Clause c = current; c != null; c = c.parent()) {
            if (c.link() == Link.QUOTE && c.parent() != null) {
                current = c.parent();
                return true;
            }
        }
        return false;
    }

    /** Whether some frame or light verb gives this verb an object. */
    boolean isTransitive(Node verb) {
        for (String key : verb.verbKeys()) {
            boolean light =
                    lexicon.lightVerbs(key).stream()
                            .anyMatch(l -> l.link().isEmpty() && l.role() != LightRole.EVENT);
            boolean framed = lexicon.verbFrames(key).stream().anyMatch(ClauseStack::hasObject);
            if (light || framed) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an argument under a preposition may belong to a noun: an act takes any, a thing only
     * من، في، ل، بين.
     */
    boolean takes(Node noun, String preposition) {
        for (Node head = noun; head.isGenitive() && head.parent() != null; head = head.parent()) {
            if (head.parent().analysis().form().pos() == Pos.MASDAR) {
                return true;
            }
        }
        boolean act =
                noun.analysis().form().pos() == Pos.MASDAR
                        || noun.nounKeys().stream().anyMatch(k -> !lexicon.nounFrames(k).isEmpty());
        return act
                || OF_THINGS.contains(preposition)
                || lexicon.reportingNoun(noun.lemma()) != null;
    }

    /** أعرب في كلمته [عن]: a verb of telling still waits for its own preposition. */
    boolean wants(Node verb, String preposition, Node open) {
        boolean own =
                verb.verbKeys().stream()
                        .anyMatch(k -> lexicon.reportingVerb(k + " " + preposition) != null);
        boolean act = open.analysis().form().pos() == Pos.MASDAR && open.preposition().isEmpty();
        return own
                && !act
                && verb.arguments().stream().noneMatch(a -> a.preposition().equals(preposition));
    }

    /** استنتج [المحققون] أن: a noun beside a verb of telling that takes no content itself. */
    boolean isTeller(Node noun) {
        Node verb = noun.parent();
        boolean takes =
                noun.analysis().form().pos() == Pos.MASDAR
                        || noun.nounKeys().stream().anyMatch(k -> lexicon.reportingNoun(k) != null);
        return !takes && verb != null && noun.preposition().isEmpty() && tells(verb);
    }

    /** Whether the verb is one of telling. */
    boolean tells(Node verb) {
        return verb.verbKeys().stream().anyMatch(k -> lexicon.reportingVerb(k) != null);
    }

    /** قصف، اتهام: whether the noun is an act that is done to somebody. */
    boolean isDone(Node noun) {
        return noun.nounKeys().stream()
                .flatMap(k -> lexicon.nounFrames(k).stream())
                .anyMatch(ClauseStack::isTransitiveNoun);
    }

    private static boolean isTransitiveNoun(Frame frame) {
        return "allege".equals(frame.mode())
                || frame.whom().stream().anyMatch(role -> role.kind() == Role.Kind.GENITIVE);
    }

    /** Whether the verb is one of force. */
    boolean isHarm(Node verb) {
        return verb.verbKeys().stream()
                .flatMap(key -> lexicon.verbFrames(key).stream())
                .anyMatch(f -> f.type() == EventType.ASSAULT || f.type() == EventType.COERCE);
    }

    private static boolean hasObject(Frame frame) {
        boolean role = frame.whom().stream().anyMatch(r -> r.kind() == Role.Kind.OBJECT);
        return role || frame.with().stream().anyMatch(w -> w.preposition().isEmpty());
    }

    /** Takes an argument from where it stands. */
    void detach(Argument argument) {
        for (Clause clause : clauses) {
            Node verb = clause.verb();
            if (verb != null) {
                verb.arguments().remove(argument);
            }
            clause.adjuncts().remove(argument);
            clause.nouns().forEach(n -> n.arguments().remove(argument));
        }
    }

    /** Goes back to the main clause, or to the one of the quotation that is open. */
    void backToMain() {
        while (current.parent() != null && current.link() != Link.QUOTE) {
            current = current.parent();
        }
    }

    void back(Clause clause) {
        current = clause;
    }

    /** The clause that a verb behind و (or a comma) joins. */
    Clause levelFor(Analysis verb, boolean afterComma) {
        Clause level = current;
        boolean reporting = lexicon.reportingVerb(WordKeys.verb(verb)) != null;
        while (level.parent() != null
                && (isLeft(level, afterComma, reporting)
                        || isSubjunctive(level) && verb.form().pos() == Pos.PERFECT)) {
            level = level.parent();
        }
        return level;
    }

    /** A wish or denial (أن with the imperfect) does not go on in the perfect. */
    private static boolean isSubjunctive(Clause level) {
        Node verb = level.verb();
        boolean that =
                level.link() == Link.CONTENT
                        && level.opener().equals("\u0627\u0646")
                        && !level.hasPronounSubject();
        return that
                && verb != null
                && (verb.analysis().form().pos() == Pos.IMPERFECT && level.before().isEmpty()
                        || level.particles().stream()
                                .anyMatch(p -> p.endsWith("\u0643\u0648\u0646")));
    }

    private static boolean isLeft(Clause level, boolean afterComma, boolean reporting) {
        return switch (level.link()) {
            case RELATIVE, ADVERBIAL, COMPLEMENT -> afterComma || level.verb() == null;
            case CONTENT -> afterComma && reporting && !level.opener().equals(":");
            case MAIN, QUOTE -> false;
        };
    }

    /**
     * The clause whose verb أن completes: the open one, or one above it whose verb tells while the
     * open one's does not.
     */
    Clause telling(boolean afterComma) {
        for (Clause c = current; c != null && c.link() != Link.QUOTE; c = c.parent()) {
            if (tellings.tells(c)) {
                return c;
            }
            if (c.link() == Link.CONTENT || !afterComma && c.link() != Link.RELATIVE) {
                return current;
            }
        }
        return current;
    }

    /** The same for a mark or إن, which only what is said can stand behind. */
    Clause saying() {
        Clause telling = telling(true);
        @Nullable Clause waiting = tellings.tells(telling) ? null : tellings.unfinished();
        return waiting == null ? telling : waiting;
    }

    /**
     * The nearest clause at or above the open one that still lacks a verb but has a subject, or
     * null.
     */
    @Nullable Clause waiting() {
        for (Clause c = current.parent(); c != null; c = c.parent()) {
            if (c.verb() == null && !c.before().isEmpty()) {
                return c;
            }
            if (c.link() == Link.QUOTE || c.link() == Link.CONTENT) {
                return null;
            }
        }
        return null;
    }

    /** The content clause at or above the open one, or null. */
    @Nullable Clause content() {
        for (Clause c = current; c != null && c.link() != Link.QUOTE; c = c.parent()) {
            if (c.link() == Link.CONTENT) {
                return c;
            }
        }
        return null;
    }
}
